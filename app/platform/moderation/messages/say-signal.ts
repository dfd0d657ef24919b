import type { Signal } from "../signals/signal.ts";
import type { ModerationTexts } from "./index.ts";

/** A signal as a sentence for a moderator. */
export function saySignal({ signal: texts }: ModerationTexts, signal: Signal): string {
  switch (signal.kind) {
    case "bsn":
      return texts.bsn;
    case "iban":
      return texts.iban(signal.found);
    case "phone":
      return texts.phone[signal.form](signal.found);
    case "email":
      return texts.email(signal.found);
    case "plate":
      return texts.plate(signal.found, signal.sidecode);
    case "address":
      return signal.postcode === null ? texts.address(signal.found) : texts.addressAndPostcode(signal.found);
    case "link":
      return texts.link(signal.host);
    case "look-alike": {
      const sentence = texts.lookAlike[signal.how](signal.host, signal.looksLike ?? signal.host);
      return signal.letters === null ? sentence : `${sentence} ${texts.letters(signal.letters)}`;
    }
    case "short-link":
      return texts.shortLink(signal.host);
    case "ip-host":
      return texts.ipHost(signal.host);
    case "other-host":
      return texts.otherHost(signal.shown, signal.host);
    case "repeated":
      return texts.repeated(signal.alike);
    case "flooding":
      return texts.flooding(signal.items, signal.minutes, signal.most);
    case "shouting":
      return signal.how === "capitals" ? texts.capitals(signal.share) : texts.marks(signal.marks);
    case "word":
      return texts.word[signal.how](signal.found, signal.word);
  }
}
