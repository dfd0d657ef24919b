import type { RefusalKind } from "#app/platform/mail/refusal-kind.ts";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";

const whyNl: Record<RefusalKind, string> = {
  "no-mailbox": "Dit e-mailadres bestaat niet, zegt de mailpost.",
  "mailbox-full": "De brievenbus is vol.",
  policy: "De mailpost vertrouwt onze mail niet. Vraag wie het platform beheert om naar de afzender te kijken.",
  unreachable: "De mailpost is niet te bereiken.",
  "log-in": "De mailpost kent ons wachtwoord niet meer. Vraag wie het platform beheert om ernaar te kijken.",
  sender: "De mailpost kent onze afzender nog niet. Vraag wie het platform beheert om hem daar bekend te maken.",
  "too-much": "De mailpost heeft het te druk.",
  other: "De mailpost wilde deze mail niet aannemen.",
};

const reasonsNl: Record<SuppressionReason, string> = { bounced: "Mail kwam terug", complained: "Gemeld als ongewenst", refused: "Adres bestaat niet" };

/** What the page about the town's mail says. */
export const mailNl = {
  title: "Mail",
  intro: "Bewoners krijgen mail van jullie: om in te loggen, over antwoorden en met hun wijkblad. Hier zie je of die aankomt.",
  how: "Zo gaat jullie mail weg",
  ways: { resend: "Via Resend, een mailpost op internet.", smtp: "Via de mailserver van het platform.", outbox: "Mail gaat hier niet de deur uit. Je leest hem in de uitbox van het platform." },
  from: (name: string, address: string) => `Afzender: ${name}, ${address}.`,
  replyTo: (address: string) => `Antwoorden gaan naar ${address}.`,
  byOperator: "De afzender verandert wie het platform beheert.",
  test: {
    title: "Komt het aan?",
    text: (address: string) => `We sturen een proefmail naar jouw adres: ${address}.`,
    send: "Stuur een proefmail",
    tooOften: (minutes: number) => `Je stuurde er net al een paar. Probeer het over ${minutes} ${minutes === 1 ? "minuut" : "minuten"} weer.`,
    look: "Kijk nog eens",
    state: {
      "under-way": "De proefmail is onderweg naar de mailpost.",
      taken: (at: string) => `De mailpost nam de mail aan: ${at}. Kijk in je mail, ook bij ongewenste mail.`,
      arrived: (at: string) => `De mail is bezorgd: ${at}.`,
      kept: (at: string) => `De mail ligt klaar in de uitbox van het platform: ${at}.`,
      again: "Het lukte nog niet. We blijven het een paar uur proberen.",
      refused: "De mail is geweigerd. We proberen het niet nog eens.",
      "came-back": "De mail kwam terug.",
      suppressed: "We sturen niets naar dit adres, omdat mail er eerder terugkwam. Je ziet het hieronder in de lijst.",
    },
    why: whyNl,
    code: (code: string) => `Voor wie het nazoekt: ${code}`,
  },
  figures: (days: number) => `De laatste ${days} dagen`,
  counts: { sent: "Verstuurd", waiting: "Wacht", failed: "Opgegeven", suppressed: "Niet verstuurd, omdat het adres niet werkt", cameBack: "Teruggekomen" },
  stopped: "Adressen die geen mail meer krijgen",
  stoppedText: "Wie zo'n adres heeft, ziet het ook: op elke pagina na het inloggen.",
  noneStopped: "Geen enkel. Zo hoort het.",
  more: (total: number) => `Dit zijn de nieuwste. In totaal zijn het er ${total}.`,
  columns: { address: "Adres", reason: "Waarom", since: "Sinds", step: "Wat kun je doen?" },
  reasons: reasonsNl,
  lift: (address: string) => `Probeer ${address} weer`,
  liftQuestion: "Klopt het adres? Dan krijgt deze bewoner weer mail. Komt die terug, dan stopt het vanzelf.",
  liftConfirm: "Ja, probeer het weer",
  onlyThemselves: "Alleen de bewoner zelf kan dit terugdraaien.",
  done: { lifted: "Dit adres krijgt weer mail.", gone: "Dit adres stond niet meer in de lijst." },
};

const whyEn: Record<RefusalKind, string> = {
  "no-mailbox": "This e-mail address does not exist, the mail post says.",
  "mailbox-full": "The mailbox is full.",
  policy: "The mail post does not trust our mail. Ask those who run the platform to look at the sender.",
  unreachable: "The mail post cannot be reached.",
  "log-in": "The mail post no longer knows our password. Ask those who run the platform to look at it.",
  sender: "The mail post does not know our sender yet. Ask those who run the platform to make it known there.",
  "too-much": "The mail post is too busy.",
  other: "The mail post would not take this mail.",
};

const reasonsEn: Record<SuppressionReason, string> = { bounced: "Mail came back", complained: "Reported as unwanted", refused: "Address does not exist" };

export const mailEn: typeof mailNl = {
  title: "Mail",
  intro: "Residents get mail from you: to log in, about answers, and with their neighbourhood paper. Here you see whether it arrives.",
  how: "How your mail leaves",
  ways: { resend: "By Resend, a mail post on the internet.", smtp: "By the platform's mail server.", outbox: "Mail does not leave the house here. You read it in the platform's outbox." },
  from: (name, address) => `Sender: ${name}, ${address}.`,
  replyTo: (address) => `Answers go to ${address}.`,
  byOperator: "Those who run the platform change the sender.",
  test: {
    title: "Does it arrive?",
    text: (address) => `We send a test mail to your own address: ${address}.`,
    send: "Send a test mail",
    tooOften: (minutes) => `You just sent a few. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    look: "Look again",
    state: {
      "under-way": "The test mail is on its way to the mail post.",
      taken: (at) => `The mail post took the mail: ${at}. Look in your mail, among unwanted mail too.`,
      arrived: (at) => `The mail was delivered: ${at}.`,
      kept: (at) => `The mail is in the platform's outbox: ${at}.`,
      again: "It did not work yet. We keep trying for a few hours.",
      refused: "The mail was refused. We do not try again.",
      "came-back": "The mail came back.",
      suppressed: "We send nothing to this address, because mail came back from it before. You see it in the list below.",
    },
    why: whyEn,
    code: (code) => `For those who look it up: ${code}`,
  },
  figures: (days) => `The last ${days} days`,
  counts: { sent: "Sent", waiting: "Waiting", failed: "Given up", suppressed: "Not sent, because the address does not work", cameBack: "Came back" },
  stopped: "Addresses that get no mail any more",
  stoppedText: "Whoever has such an address sees so too: on every page after logging in.",
  noneStopped: "None. As it should be.",
  more: (total) => `These are the newest. There are ${total} in all.`,
  columns: { address: "Address", reason: "Why", since: "Since", step: "What can you do?" },
  reasons: reasonsEn,
  lift: (address) => `Try ${address} again`,
  liftQuestion: "Is the address right? Then this resident gets mail again. When it comes back, it stops by itself.",
  liftConfirm: "Yes, try again",
  onlyThemselves: "Only the resident can undo this.",
  done: { lifted: "This address gets mail again.", gone: "This address was no longer in the list." },
};
