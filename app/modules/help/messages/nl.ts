import { shortened } from "#app/lib/shortened.ts";
import { itemTextsNl } from "#app/platform/content/texts/nl.ts";
import { thisOne, type Words } from "#app/platform/i18n/words.ts";
import type { Before, Rung } from "../domain/ladder.ts";
import type { Reason } from "../domain/match.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Side } from "../side.ts";
import { choicesNl } from "./choices.nl.ts";

export const nl = (words: Words) => {
  const { neighbourhood } = words;
  const choices = choicesNl(neighbourhood);
  const request = (title: string, where: string | null) => `“${shortened(title, 80)}”${where ? ` in ${where}` : ""}`;
  /** Without its title on the page of the request itself. */
  const step = (rung: Rung, told: number, organisation: string | null, title?: string): string => {
    const what = (word: string) => (title === undefined ? "" : ` ${word} “${shortened(title, 80)}”`);
    if (told === 0) return `We vonden nog niemand die je kan helpen${what("met")}. We zoeken verder`;
    switch (rung) {
      case "neighbours":
        return told === 1 ? `We vroegen een buur of die je kan helpen${what("met")}` : `We vroegen ${told} buren of zij je kunnen helpen${what("met")}`;
      case "adjacent":
        return told === 1 ? `We zochten verder en vroegen iemand in de buurt${what("om hulp bij")}` : `We zochten verder en vroegen ${told} mensen in de buurt${what("om hulp bij")}`;
      case "connectors":
        return `We vroegen de buurtverbinder om met je mee te denken${what("over")}`;
      case "organisation":
        return `We vroegen ${organisation ?? "een organisatie"} om je te helpen${what("met")}`;
      case "admins":
        return `We vroegen de mensen achter deze site om je te helpen${what("met")}`;
    }
  };
  return {
    module: {
      name: "Hulp",
      description: "Buren vragen en bieden hulp. Wie iets vraagt, krijgt altijd een antwoord.",
      settings: {
        neighbourHours: { label: `Uren wachten op buren in ${neighbourhood.the} eigen ${neighbourhood.one}`, help: "We tellen alleen uren tussen 8 uur 's ochtends en 9 uur 's avonds. Daarna gaat een vraag naar wie er dan komt." },
        adjacentHours: { label: `Uren wachten op buren uit de ${neighbourhood.many} ernaast` },
        connectorHours: { label: "Uren wachten op de buurtverbinder" },
        organisationHours: { label: "Uren wachten op de organisatie", help: "Welke organisatie dat is, kies je bij Hulp, onder inrichten." },
        adminHours: { label: "Uren tot de beheerders het nog eens horen" },
        neighboursAtOnce: { label: "Hoeveel buren horen van een vraag, per stap?" },
        mostPerWeek: { label: "Hoe vaak in een week hoort iemand van een vraag?" },
        remindDays: { label: "Na hoeveel dagen vragen we hoe het ging?" },
        endDays: { label: "Na hoeveel dagen stopt een vraag vanzelf?" },
        keepDays: { label: "Hoeveel dagen bewaren we wat klaar is?" },
        ownLines: { label: "Eigen hulplijnen", help: "Eén per regel: naam, dubbele punt, nummer. Bijvoorbeeld: Sociaal team: 0183-000000." },
      },
      kinds: { helpRequest: { one: "hulpvraag", many: "hulpvragen" }, helpOffer: { one: "hulpaanbod", many: "hulpaanbiedingen" } },
      own: { title: "Mijn hulp", text: "Wat je vroeg en aanbood, en wie je helpt." },
    },
    choices,
    /** What is said around it as around every kind. */
    item: { ask: itemTextsNl({ one: "hulpvraag", many: "hulpvragen", the: "de" }, words), offer: itemTextsNl({ one: "hulpaanbod", many: "hulpaanbiedingen", the: "het" }, words) },
    overview: {
      title: "Hulp in de buurt",
      intro: "Vraag gerust. En kun je zelf iets doen voor een ander? Dat is vaak in een kwartier gebeurd.",
      tabs: "Wat wil je zien?",
      side: { ask: "Wie vraagt hulp", offer: "Wie biedt hulp" } as Record<Side, string>,
      skill: "Waarmee?",
      anySkill: "Alles",
      filter: "Laat zien",
      ask: "Vraag hulp",
      offer: "Bied hulp aan",
      own: "Mijn hulp",
      figures: "Cijfers",
      arrange: "Inrichten",
      empty: { ask: "Niemand vraagt nu hulp", offer: "Nog niemand biedt hulp aan" } as Record<Side, string>,
      emptyText: { ask: "Heb jij iets nodig? Begin gerust. Je krijgt altijd antwoord.", offer: "Wat doe jij graag? Bied het aan. Dan weten buren je te vinden." } as Record<Side, string>,
      older: "Eerder geplaatst",
      newest: "Naar het nieuwste",
      followFeed: "Volg met RSS",
    },
    card: {
      side: { ask: "Vraag", offer: "Aanbod" } as Record<Side, string>,
      around: (name: string) => `${name} en omgeving`,
      until: (day: string) => `Tot en met ${day}`,
    },
    square: {
      title: "Wie vraagt hulp",
      more: "Alle hulp in de buurt",
      empty: "Niemand vraagt nu hulp. Heb jij iets nodig? Je krijgt altijd antwoord.",
      ask: "Vraag hulp",
    },
    told: {
      match: (title: string, reasons: readonly Reason[]) => `Een buur zoekt hulp: ${title} (${reasons.map((why) => choices.reasonToHelper(why)).join("; ").slice(0, 150)})`,
      task: {
        nobody: (title: string, where: string | null) => `We vonden nog geen buur voor ${request(title, where)}. Kun jij iets doen?`,
        asked: (title: string, where: string | null) => `Nog niemand hielp met ${request(title, where)}. Kun jij iets doen?`,
        offered: (title: string, where: string | null) => `Het is nog niet gelukt met ${request(title, where)}. Kun jij iets doen?`,
      } satisfies Record<Before, unknown>,
      again: (title: string) => `“${shortened(title, 80)}” staat opnieuw open. Jij bood eerder hulp aan. Kun je nog helpen?`,
      step,
      worried: (title: string) => `Iemand heeft misschien meer nodig dan een buur: “${shortened(title, 60)}”. Lees het nu en neem contact op`,
      over: (name: string, title: string, outcome: Outcome, thanks: string) =>
        thanks ? `${name.slice(0, 30)} zegt over “${shortened(title, 50)}”: ${thanks}` : outcome === "matched" ? `${name} is geholpen met “${title}”. Fijn dat je meehielp` : outcome === "not-found" ? `We zoeken niet verder bij “${title}”. Fijn dat je wilde helpen` : `“${title}” is niet meer nodig. Fijn dat je wilde helpen`,
    },
    mail: {
      subject: { ask: (title: string) => `Ben je geholpen? Je vroeg: ${title}`, offer: (title: string) => `Bied je dit nog aan? ${title}` } as Record<Side, (title: string) => string>,
      hello: (name: string) => `Dag ${name},`,
      text: {
        ask: (title: string) => [`Je vroeg hulp: “${title}”`, "Hoe ging het? Eén klik is genoeg. Je hoeft niet in te loggen."],
        offer: (title: string) => [`Je biedt hulp aan: “${title}”`, "Klopt dat nog? Eén klik is genoeg. Je hoeft niet in te loggen."],
      } as Record<Side, (title: string) => string[]>,
      yes: { ask: "Ja, het is gelukt", offer: "Ja, dat klopt nog" } as Record<Side, string>,
      still: "Nog niet, zoek verder",
      no: { ask: "Het hoeft niet meer", offer: "Nee, haal het weg" } as Record<Side, string>,
    },
    outcome: {
      title: "Hoe ging het?",
      about: (title: string) => `Het gaat over: “${title}”`,
      button: {
        matched: "Ja, ik ben geholpen",
        "not-found": "Het is niet gelukt. Stop met zoeken",
        "not-needed": "Het hoeft niet meer",
        still: "Nog niet. Zoek verder",
      },
      offerButton: { still: "Ja, dit bied ik nog aan", "not-needed": "Nee, haal het weg" },
      other: "Iets anders zeggen",
      done: {
        matched: "Wat fijn! Je vraag is afgerond en staat niet meer op de site.",
        "not-found": "Jammer dat het niet lukte. Je vraag staat niet meer op de site. Je kunt hem altijd opnieuw stellen.",
        "not-needed": "Goed. Het staat niet meer op de site.",
        still: { ask: "We zoeken verder. Je hoort van ons.", offer: "Mooi, je aanbod blijft staan." } as Record<Side, string>,
      },
      way: "Wie hielp je?",
      thanks: "Wil je iemand bedanken?",
      thanksHelp: "Wie je hielp, leest dit. Je hoeft niets in te vullen.",
      send: "Verstuur",
      thanked: "Dank je wel. We geven het door.",
      over: { ask: "Deze vraag is klaar. Alleen jij en het team zien hem nog.", offer: "Dit aanbod is klaar. Alleen jij en het team zien het nog." } as Record<Side, string>,
      again: { ask: "Vraag opnieuw", offer: "Bied opnieuw aan" } as Record<Side, string>,
      gone: "Dit is er niet meer",
      goneText: "De vraag of het aanbod is al weg. Je hoeft niets te doen.",
    },
    write: {
      title: { ask: "Vraag hulp", offer: "Bied hulp aan" } as Record<Side, string>,
      intro: { ask: "Vraag gerust. Iedereen heeft weleens iemand nodig. Je krijgt altijd antwoord.", offer: "Wat doe jij graag voor een ander? Je zit nergens aan vast." } as Record<Side, string>,
      editTitle: { ask: "Pas je vraag aan", offer: "Pas je aanbod aan" } as Record<Side, string>,
      skill: "Waar gaat het over?",
      skills: "Wat doe je graag?",
      headline: { ask: "Wat heb je nodig?", offer: "Wat bied je aan?" } as Record<Side, string>,
      headlineHelp: { ask: "In één zin. Bijvoorbeeld: Wie haalt zaterdag mijn boodschappen?", offer: "In één zin. Bijvoorbeeld: Ik haal graag boodschappen voor je." } as Record<Side, string>,
      body: "Wil je er meer over vertellen?",
      bodyHelp: "Dit mag je leeg laten. Zet er geen telefoonnummer of adres bij. Dat deel je later, met wie jij wilt.",
      until: "Tot en met welke dag?",
      untilHelp: "Laat dit leeg als je dat nog niet weet.",
      neighbourhood: "Waar is het?",
      neighbourhoodHelp: `Anderen zien alleen de naam van ${thisOne(neighbourhood)}, nooit je adres.`,
      place: "Zoek dichtbij waar ik nu ben",
      placeHelp: "Dan vinden we buren op loopafstand. We bewaren geen adres, alleen ongeveer waar het is.",
      placeFound: "We weten nu ongeveer waar je bent.",
      placeFailed: "Dat lukte niet. Het geeft niet: de keuze hierboven is genoeg.",
      reach: "Hoe ver wil je gaan?",
      reaches: { own: `In ${neighbourhood.the} eigen ${neighbourhood.one}`, adjacent: `Ook in de ${neighbourhood.many} ernaast`, town: "Overal" },
      contact: "Hoe wil je contact?",
      contacts: { chat: "Eerst schrijven, hier op de site", call: "Liefst bellen. Je nummer geef je zelf, in het gesprek", meet: "Liefst elkaar even zien, op een plek in de buurt" },
      refused: {
        "unknown-neighbourhood": "Die plek kennen we hier niet. Kies opnieuw.",
        past: "Die dag is al voorbij. Kies een andere.",
        phone: "Er staat een telefoonnummer in. Haal het weg. Je deelt het later zelf, in het gesprek.",
        email: "Er staat een e-mailadres in. Haal het weg. Je deelt het later zelf, in het gesprek.",
        address: "Er staat een adres in. Haal het huisnummer weg. Je deelt het later zelf, in het gesprek.",
      },
    },
    lines: {
      title: "Hier kun je nu bellen",
      text: "Wat je schrijft is belangrijk. Buren kunnen dit niet alleen oplossen. Deze mensen wel. Niemand hoeft het te weten.",
      held: "Je vraag staat nog niet op de site. Iemand van het team leest hem eerst en neemt contact met je op.",
      emergency: "Bel 112 als het nu gevaarlijk is",
      find: (name: string) => `Zoek hulp bij jou in de buurt: ${name.toLowerCase()}`,
      call: (name: string) => `Bel ${name}:`,
    },
    answer: {
      title: { ask: "Kun jij helpen?", offer: "Is dit iets voor jou?" } as Record<Side, string>,
      text: "Wat je schrijft, lezen alleen jullie twee. Je telefoonnummer of adres deel je zelf, als je dat wilt.",
      body: (name: string) => `Schrijf iets aan ${name}`,
      opening: { ask: (name: string) => `Hoi ${name}, ik kan je helpen.`, offer: (name: string) => `Hoi ${name}, hier heb ik graag hulp bij.` } as Record<Side, (name: string) => string>,
      send: { ask: "Ik kan helpen", offer: "Vraag het" } as Record<Side, string>,
      notNow: "Nu even niet",
      saidNotNow: "Prima. Je hoort hier niets meer over.",
      answered: (name: string) => `Jij en ${name} praten hierover.`,
      goOn: "Naar jullie gesprek",
      logIn: { ask: "Log in om te helpen", offer: "Log in om te reageren" } as Record<Side, string>,
    },
    page: {
      circle: "Ergens in deze cirkel. Het adres staat nergens.",
      circleDrawn: (name: string) => `Een cirkel van 300 meter rond een plek in ${name}`,
      why: "Waarom dit bij jou past",
      steps: "Wat we voor je deden",
      noStep: "We gaan nu op zoek. Je hoort van ons.",
      next: (moment: string) => `Heeft ${moment} nog niemand geantwoord? Dan vragen we verder.`,
      offered: "Wie wil je helpen",
      over: (outcome: string) => `Dit is afgerond: ${outcome.toLowerCase()}.`,
    },
    own: {
      title: "Mijn hulp",
      mine: "Wat ik vroeg en aanbied",
      helping: "Waar ik bij help",
      suits: "Dit past bij wat jij aanbiedt",
      empty: "Je vroeg en bood nog niets aan.",
      none: "Je helpt nog nergens bij.",
      status: { draft: "Concept", published: "Staat erop", held: "Wacht op het team", withdrawn: "Weggehaald", hidden: "Verborgen", removed: "Verwijderd" },
      over: "Afgerond",
      answered: (count: number) => (count === 1 ? "Iemand wil helpen" : `${count} mensen willen helpen`),
    },
    figures: {
      title: "Cijfers over hulp",
      intro: "Per maand waarin een vraag begon. Als iemand zijn account weghaalt, of als de bewaartijd om is, tellen die vragen niet meer mee.",
      table: "Hulp per maand",
      month: "Maand",
      requests: "Vragen",
      offers: "Aanbiedingen",
      connections: "Mensen die wilden helpen",
      matches: "Gelukt",
      median: "Uren tot het eerste antwoord (midden)",
      unanswered: "Na 48 uur nog geen antwoord",
      download: "Haal op als bestand",
      empty: "Nog geen vragen",
      emptyText: "Zodra iemand hulp vraagt, staan hier de cijfers.",
      waiting: "Wacht nu op antwoord",
      nobodyWaits: "Niemand wacht op antwoord.",
      since: "Sinds",
    },
    arrange: {
      title: "Hulp inrichten",
      intro: "Een vraag gaat eerst naar buren, dan naar de buurtverbinder. Antwoordt niemand? Dan gaat hij naar de organisatie die je hier kiest, en daarna naar de beheerders.",
      organisation: "Welke organisatie helpt als niemand antwoordt?",
      none: "Geen",
      help: "De redacteuren van deze organisatie krijgen dan de vraag.",
      save: "Bewaar",
      saved: "Bewaard.",
      settings: "Tijden en andere instellingen",
    },
  };
};
