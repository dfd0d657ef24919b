import type { AppealRefusal } from "../file-appeal.server.ts";
import type { NotJudge } from "../judges.server.ts";

export const nl = () => {
  const refused: Record<AppealRefusal, string> = {
    "too-late": "De tijd om bezwaar te maken is voorbij. Je kunt nog wel naar de rechter.",
    already: "Je hebt al bezwaar gemaakt tegen dit besluit.",
    "nothing-to-object": "Tegen dit besluit kun je geen bezwaar maken.",
  };
  const barred: Record<NotJudge, string> = {
    "first-decider": "Jij nam het eerste besluit. Een collega kijkt naar dit bezwaar.",
    own: "Dit gaat over jou zelf. Een collega kijkt naar dit bezwaar.",
    "not-allowed": "Moderatoren en beheerders kijken naar bezwaren.",
    decided: "Hier is al over beslist.",
  };
  return {
    refused,
    barred,
    form: {
      title: "Maak bezwaar",
      lead: "Vertel waarom je het niet eens bent met het besluit. Iemand anders dan wie dit besloot, kijkt er opnieuw naar.",
      against: "Je maakt bezwaar tegen:",
      body: "Waarom ben je het er niet mee eens?",
      bodyHelp: "Gewone zinnen zijn genoeg. Je hoeft geen wetten te noemen.",
      send: "Verstuur mijn bezwaar",
      back: "Terug naar het besluit",
      done: (day: string | null) => `Je bezwaar is binnen. ${day === null ? "Je krijgt antwoord" : `Je krijgt antwoord voor ${day}`}, in gewone taal.`,
    },
    mail: {
      hello: (name: string | null) => (name === null ? "Hallo" : `Hallo ${name}`),
      receipt: {
        subject: "Je bezwaar is binnen",
        text: "Je hebt bezwaar gemaakt tegen een besluit van het team. Iemand anders dan wie dat besloot, kijkt er opnieuw naar.",
        due: (day: string) => `Je krijgt antwoord voor ${day}.`,
        button: "Bekijk het besluit",
      },
      answer: {
        subject: "Antwoord op je bezwaar",
        upheld: "Iemand anders heeft opnieuw gekeken. Het besluit blijft zo.",
        overturned: "Iemand anders heeft opnieuw gekeken. Je hebt gelijk: het besluit geldt niet meer.",
        overturnedReport: "Iemand anders heeft opnieuw gekeken. Je hebt gelijk: we beslissen opnieuw over wat je meldde. Je hoort dan van ons.",
        why: (answer: string) => `Het antwoord: ${answer}`,
        person: "Een mens heeft dit besloten. Het is iemand anders dan wie het eerste besluit nam.",
        otherWays: "Ben je het er nog niet mee eens? Je kunt naar de rechter. Of naar een erkende geschillencommissie (Digital Services Act, artikel 21).",
        button: "Bekijk het besluit",
      },
    },
    desk: {
      title: "Bezwaren",
      intro: "Iemand is het niet eens met een besluit. Wie dat besluit nam, kijkt er niet naar.",
      empty: "Er zijn geen bezwaren",
      emptyText: "Als iemand bezwaar maakt, staat het hier.",
      from: { author: "Bezwaar van de schrijver", reporter: "Bezwaar van de melder" },
      due: "Antwoord voor",
      late: "Te laat",
      filed: "Gemaakt",
      open: "Bekijk",
      nobody: "Er is niemand anders die dit mag beoordelen",
      nobodyText: "Wie het eerste besluit nam, mag niet naar het bezwaar kijken. Dat is de wet, en dat is eerlijk. Vraag de gemeente om nog iemand moderator of beheerder te maken. Een beheerder doet dat bij Beheer, Mensen. Lukt dat niet? Dan kan de beheerder van het platform helpen.",
      decision: "Het besluit",
      words: "Wat er in het bezwaar staat",
      matter: "Waar het over gaat",
      gone: "Dit is er niet meer.",
      then: "Zo was de tekst toen erover is besloten",
      now: "Zo is de tekst nu",
      changed: "De schrijver heeft de tekst daarna aangepast. Het bezwaar gaat over de tekst van toen.",
      unchanged: "De tekst is daarna niet aangepast.",
      note: "Notitie voor collega's:",
      toCase: "Bekijk wat er eerder gebeurde",
      judge: "Jouw oordeel",
      outcome: "Wat besluit je?",
      outcomes: {
        upheld: { label: "Het besluit blijft", help: "Leg uit waarom." },
        overturned: { label: "Het bezwaar klopt", help: "Het besluit geldt niet meer. Wat weg was, komt terug. Wie niet mocht schrijven, mag het weer." },
      },
      overturnedReport: { label: "Het bezwaar klopt", help: "Het komt opnieuw op de lijst, op jouw naam. Daar beslis je wat ermee gebeurt." },
      answer: "Je antwoord",
      answerHelp: "Wie bezwaar maakte, leest dit. Schrijf gewone zinnen.",
      send: "Beslis",
      done: "Het antwoord is verstuurd.",
      back: "Terug naar de bezwaren",
      judged: { upheld: "Het besluit bleef.", overturned: "Het bezwaar klopte." },
    },
  };
};
