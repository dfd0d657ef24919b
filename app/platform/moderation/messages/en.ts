import type { Words } from "#app/platform/i18n/words.ts";
import type { Disguise, SignalKind } from "../signals/signal.ts";
import type { Action } from "../rules/rule.ts";
import { percent } from "./percent.ts";

export const en = ({ neighbourhood }: Words) => {
  const kinds: Record<SignalKind, string> = {
    bsn: "a BSN",
    iban: "a bank account number",
    phone: "a phone number",
    email: "an e-mail address",
    plate: "a number plate",
    address: "an address with a house number",
    link: "a link",
    "look-alike": "a link that looks like a known site",
    "short-link": "a shortened link",
    "ip-host": "a link to an IP address",
    "other-host": "a link that goes elsewhere",
    repeated: "a repeated text",
    flooding: "many items in a short time",
    shouting: "shouting",
    word: "a word from the word list",
  };
  const disguises: Record<Disguise, (host: string, looksLike: string) => string> = {
    confusable: (host, looksLike) => `The link ${host} looks like ${looksLike}, but has other characters in it.`,
    near: (host, looksLike) => `The link ${host} looks like ${looksLike}, but is spelt a little differently.`,
    within: (host, looksLike) => `The link ${host} has ${looksLike} in it, but goes to another site.`,
    part: (host, looksLike) => `The link ${host} uses the name of ${looksLike}, but belongs to somebody else.`,
    "other-ending": (host, looksLike) => `The link ${host} has the same name as ${looksLike}, but another ending.`,
    "mixed-script": (host) => `The link ${host} mixes letters of two alphabets. False links often look like that.`,
  };
  const actions: Record<Action, string> = {
    queue: "Put in the queue: it can be seen, and somebody looks at it.",
    hold: "Hold: it can be seen only after somebody looked at it.",
    label: "Put a label on it.",
  };

  const facts: Record<SignalKind, string> = {
    bsn: "There is a BSN in it.",
    iban: "There is a bank account number in it.",
    phone: "There is a phone number in it.",
    email: "There is an e-mail address in it.",
    plate: "There is a number plate in it.",
    address: "There is an address with a house number in it.",
    link: "There is a link in it.",
    "look-alike": "There is a link in it that looks like a well-known site.",
    "short-link": "There is a shortened link in it. You cannot see where it goes.",
    "ip-host": "There is a link in it to an IP address, and not to a name.",
    "other-host": "There is a link in it that goes somewhere else than it says.",
    repeated: "This text is much like an earlier text of yours.",
    flooding: "You placed a lot in a short time.",
    shouting: "There are many capitals or marks in it. That reads as shouting.",
    word: "There is a word in it that is on our word list.",
  };
  const goodTexts = (approved: number) => (approved === 0 ? "No text of the writer was approved yet." : approved === 1 ? "1 text of the writer was approved." : `${approved} texts of the writer were approved.`);

  return {
    facts: {
      signal: facts,
      score: "The text is like texts that were not allowed here before.",
      newAccount: "Your account is still new.",
      fewApproved: "You have not placed much here yet.",
    },
    kinds,
    actions,
    signal: {
      bsn: "There is a BSN here: 9 digits that pass the eleven-test.",
      iban: (found: string) => `There is a bank account number here: ${found}. Its check digits are right.`,
      phone: {
        mobile: (found: string) => `There is a mobile number here: ${found}.`,
        landline: (found: string) => `There is a landline number here: ${found}.`,
        other: (found: string) => `There is a phone number here: ${found}.`,
        abroad: (found: string) => `There is a foreign phone number here: ${found}.`,
      },
      email: (found: string) => `There is an e-mail address here: ${found}.`,
      plate: (found: string, sidecode: number) => `There is a number plate here: ${found}. It has the form of sidecode ${sidecode}.`,
      address: (found: string) => `There is an address with a house number here: ${found}.`,
      addressAndPostcode: (found: string) => `There is an address with a house number and postcode here: ${found}.`,
      link: (host: string) => `There is a link to ${host} here.`,
      lookAlike: disguises,
      letters: (letters: number) => (letters === 1 ? "1 letter differs." : `${letters} letters differ.`),
      shortLink: (host: string) => `This is a shortened link by ${host}. You cannot see where it goes.`,
      ipHost: (host: string) => `This link goes to an IP address (${host}) and not to a name.`,
      otherHost: (shown: string, host: string) => `It says ${shown}, but the link goes to ${host}.`,
      repeated: (alike: number) => `This text is ${percent(alike)} the same as an earlier text of the same writer.`,
      flooding: (items: number, minutes: number, most: number) => `The writer placed something ${items === 1 ? "once" : `${items} times`} in ${minutes === 1 ? "1 minute" : `${minutes} minutes`}. Ordinary is ${most} times at most.`,
      capitals: (share: number) => `${percent(share)} of the words are in capitals. That reads as shouting.`,
      marks: (marks: number) => `There are ${marks} exclamation or question marks in a row.`,
      word: {
        whole: (found: string) => `The word “${found}” is on the word list.`,
        form: (found: string, word: string) => `“${found}” is a form of “${word}”. That word is on the word list.`,
        compound: (found: string, word: string) => `“${found}” has the word “${word}” in it. That is on the word list.`,
        phrase: (found: string) => `The words “${found}” are on the word list.`,
      },
    },
    condition: {
      signal: (kind: string) => `There is this signal: ${kind}.`,
      score: (atLeast: number) => `The score is ${percent(atLeast)} or higher.`,
      newAccount: (days: number) => (days === 1 ? "The account is less than 1 day old." : `The account is less than ${days} days old.`),
      fewApproved: (below: number) => (below === 1 ? "Nothing of the writer has been approved yet." : `Fewer than ${below} texts of the writer were approved.`),
      words: (words: string) => `One of these words is in it: ${words}.`,
      link: "There is a link in it.",
      contentKind: (kinds: string) => `It is one of these kinds: ${kinds}.`,
      neighbourhood: (names: string) => `It is about one of these ${neighbourhood.many}: ${names}.`,
    },
    match: { all: "Everything below holds.", any: "At least one of these things holds." },
    reason: {
      signal: (kind: string, count: number) => (count === 1 ? `This signal is there: ${kind}.` : `This signal is there ${count} times: ${kind}.`),
      noSignal: (kind: string) => `This signal is not there: ${kind}.`,
      score: (score: number, atLeast: number) => `The score is ${percent(score)}. That is ${percent(atLeast)} or higher.`,
      scoreBelow: (score: number, atLeast: number) => `The score is ${percent(score)}. That is lower than ${percent(atLeast)}.`,
      scoreUnknown: "There is no score yet. The system has too few examples.",
      newAccount: (days: number, below: number) => `The account is ${days === 1 ? "1 day" : `${days} days`} old. That is less than ${below}.`,
      oldAccount: (days: number, below: number) => `The account is ${days === 1 ? "1 day" : `${days} days`} old. That is not less than ${below}.`,
      noAccount: "The writer has no account.",
      fewApproved: (approved: number, below: number) => `${goodTexts(approved)} That is fewer than ${below}.`,
      enoughApproved: (approved: number, below: number) => `${goodTexts(approved)} That is not fewer than ${below}.`,
      words: (found: string) => `These words are in it: ${found}.`,
      noWords: (words: string) => `None of these words is in it: ${words}.`,
      link: (hosts: string) => `There is a link in it to ${hosts}.`,
      noLink: "There is no link in it.",
      contentKind: (kind: string) => `Its kind is: ${kind}.`,
      otherContentKind: (kind: string, kinds: string) => `Its kind is ${kind}, and not: ${kinds}.`,
      neighbourhood: (names: string) => `It is for: ${names}.`,
      otherNeighbourhood: (names: string) => `It is not for: ${names}.`,
    },
    judgement: {
      score: (score: number) => `The chance that this is out of order is ${percent(score)}, going by earlier decisions in this town.`,
      notTrained: (fine: number, harmful: number) => `There is no score yet. Still needed: ${fine === 1 ? "1 good example" : `${fine} good examples`} and ${harmful === 1 ? "1 rejected example" : `${harmful} rejected examples`}.`,
      against: (word: string) => `“${word}” is seen more often in rejected texts.`,
      inFavour: (word: string) => `“${word}” is seen more often in good texts.`,
    },
  };
};
