import { shortened } from "#app/lib/shortened.ts";
import { itemTextsEn } from "#app/platform/content/texts/en.ts";
import { thisOne, type Words } from "#app/platform/i18n/words.ts";
import { choicesEn } from "./choices.en.ts";
import type { nl } from "./nl.ts";

export const en = (words: Words): ReturnType<typeof nl> => {
  const { neighbourhood } = words;
  const choices = choicesEn(neighbourhood);
  const request = (title: string, where: string | null) => `“${shortened(title, 80)}”${where ? ` in ${where}` : ""}`;
  return {
    module: {
      name: "Help",
      description: "Neighbours ask for and offer help. Whoever asks always gets an answer.",
      settings: {
        neighbourHours: { label: `Hours to wait for neighbours in one's own ${neighbourhood.one}`, help: "Only hours between 8 in the morning and 9 in the evening count. After that a request goes to whoever is next." },
        adjacentHours: { label: `Hours to wait for neighbours from the ${neighbourhood.many} next door` },
        connectorHours: { label: "Hours to wait for the connector" },
        organisationHours: { label: "Hours to wait for the organisation", help: "Which organisation that is, you choose at Help, under arrange." },
        adminHours: { label: "Hours until the admins hear of it again" },
        neighboursAtOnce: { label: "How many neighbours hear of a request, at each step?" },
        mostPerWeek: { label: "How often a week does somebody hear of a request?" },
        remindDays: { label: "After how many days do we ask how it went?" },
        endDays: { label: "After how many days does a request end by itself?" },
        keepDays: { label: "How many days do we keep what is over?" },
        ownLines: { label: "Your own help lines", help: "One on each line: name, colon, number. For example: Social team: 0183-000000." },
      },
      kinds: { helpRequest: { one: "request for help", many: "requests for help" }, helpOffer: { one: "offer of help", many: "offers of help" } },
      own: { title: "My help", text: "What you asked and offered, and whom you help." },
    },
    choices,
    /** What is said around it as around every kind. */
    item: { ask: itemTextsEn({ one: "request for help", many: "requests for help", the: "the" }, words), offer: itemTextsEn({ one: "offer of help", many: "offers of help", the: "the" }, words) },
    overview: {
      title: "Help nearby",
      intro: "Feel free to ask. And can you do something for somebody else? It is often done in a quarter of an hour.",
      tabs: "What would you like to see?",
      side: { ask: "Who asks for help", offer: "Who offers help" },
      skill: "With what?",
      anySkill: "Everything",
      filter: "Show",
      ask: "Ask for help",
      offer: "Offer help",
      own: "My help",
      figures: "Figures",
      arrange: "Arrange",
      empty: { ask: "Nobody asks for help right now", offer: "Nobody offers help yet" },
      emptyText: { ask: "Do you need something? Just begin. You always get an answer.", offer: "What do you like to do? Offer it. Then neighbours can find you." },
      older: "Placed earlier",
      newest: "To the newest",
      followFeed: "Follow by RSS",
    },
    card: {
      side: { ask: "Request", offer: "Offer" },
      around: (name) => `${name} and around`,
      until: (day) => `Until ${day}`,
    },
    square: {
      title: "Who asks for help",
      more: "All help nearby",
      empty: "Nobody asks for help right now. Do you need something? You always get an answer.",
      ask: "Ask for help",
    },
    told: {
      match: (title, reasons) => `A neighbour looks for help: ${title} (${reasons.map((why) => choices.reasonToHelper(why)).join("; ").slice(0, 150)})`,
      task: {
        nobody: (title, where) => `We did not find a neighbour for ${request(title, where)} yet. Can you do something?`,
        asked: (title, where) => `Nobody helped with ${request(title, where)} yet. Can you do something?`,
        offered: (title, where) => `${request(title, where)} did not work out yet. Can you do something?`,
      },
      again: (title) => `“${shortened(title, 80)}” is open again. You offered help before. Can you still help?`,
      step: (rung, told, organisation, title) => {
        const what = (word: string) => (title === undefined ? "" : ` ${word} “${shortened(title, 80)}”`);
        if (told === 0) return `We did not find anybody who can help you${what("with")} yet. We keep looking`;
        switch (rung) {
          case "neighbours":
            return told === 1 ? `We asked a neighbour whether they can help you${what("with")}` : `We asked ${told} neighbours whether they can help you${what("with")}`;
          case "adjacent":
            return told === 1 ? `We looked further and asked somebody nearby${what("for help with")}` : `We looked further and asked ${told} people nearby${what("for help with")}`;
          case "connectors":
            return `We asked the connector to think along with you${what("about")}`;
          case "organisation":
            return `We asked ${organisation ?? "an organisation"} to help you${what("with")}`;
          case "admins":
            return `We asked the people behind this site to help you${what("with")}`;
        }
      },
      worried: (title) => `Somebody may need more than a neighbour: “${shortened(title, 60)}”. Read it now and get in touch`,
      over: (name, title, outcome, thanks) =>
        thanks ? `${name.slice(0, 30)} says of “${shortened(title, 50)}”: ${thanks}` : outcome === "matched" ? `${name} was helped with “${title}”. Good of you to join in` : outcome === "not-found" ? `We no longer look for help with “${title}”. Good of you to offer` : `“${title}” is no longer needed. Good of you to offer`,
    },
    mail: {
      subject: { ask: (title) => `Were you helped? You asked: ${title}`, offer: (title) => `Do you still offer this? ${title}` },
      hello: (name) => `Hello ${name},`,
      text: {
        ask: (title) => [`You asked for help: “${title}”`, "How did it go? One click is enough. You need not log in."],
        offer: (title) => [`You offer help: “${title}”`, "Is that still so? One click is enough. You need not log in."],
      },
      yes: { ask: "Yes, it worked out", offer: "Yes, still so" },
      still: "Not yet, keep looking",
      no: { ask: "No longer needed", offer: "No, take it away" },
    },
    outcome: {
      title: "How did it go?",
      about: (title) => `It is about: “${title}”`,
      button: { matched: "Yes, I was helped", "not-found": "It did not work out. Stop looking", "not-needed": "No longer needed", still: "Not yet. Keep looking" },
      offerButton: { still: "Yes, I still offer this", "not-needed": "No, take it away" },
      other: "Say something else",
      done: {
        matched: "How good! Your request is over and no longer on the site.",
        "not-found": "A pity that it did not work out. Your request is no longer on the site. You can always ask again.",
        "not-needed": "Fine. It is no longer on the site.",
        still: { ask: "We keep looking. You will hear from us.", offer: "Good, your offer stays." },
      },
      way: "Who helped you?",
      thanks: "Would you like to thank somebody?",
      thanksHelp: "Whoever helped you reads this. You need not fill in anything.",
      send: "Send",
      thanked: "Thank you. We pass it on.",
      over: { ask: "This request is over. Only you and the team still see it.", offer: "This offer is over. Only you and the team still see it." },
      again: { ask: "Ask again", offer: "Offer again" },
      gone: "This is no longer here",
      goneText: "The request or the offer is gone already. You need not do anything.",
    },
    write: {
      title: { ask: "Ask for help", offer: "Offer help" },
      intro: { ask: "Feel free to ask. Everybody needs somebody at times. You always get an answer.", offer: "What do you like to do for somebody else? You are not tied to anything." },
      editTitle: { ask: "Change your request", offer: "Change your offer" },
      skill: "What is it about?",
      skills: "What do you like to do?",
      headline: { ask: "What do you need?", offer: "What do you offer?" },
      headlineHelp: { ask: "In one sentence. For example: Who fetches my groceries on Saturday?", offer: "In one sentence. For example: I gladly fetch your groceries." },
      body: "Would you like to tell more?",
      bodyHelp: "You may leave this empty. Do not put a phone number or address in it. You share those later, with whom you choose.",
      until: "Until which day?",
      untilHelp: "Leave this empty when you do not know yet.",
      neighbourhood: "Where is it?",
      neighbourhoodHelp: `Others see only the name of ${thisOne(neighbourhood)}, never your address.`,
      place: "Look close to where I am now",
      placeHelp: "Then we find neighbours within walking distance. We keep no address, only roughly where it is.",
      placeFound: "We now know roughly where you are.",
      placeFailed: "That did not work. It does not matter: the choice above is enough.",
      reach: "How far would you like to go?",
      reaches: { own: `In my own ${neighbourhood.one}`, adjacent: `Also in the ${neighbourhood.many} next door`, town: "Everywhere" },
      contact: "How would you like to be in touch?",
      contacts: { chat: "First in writing, here on the site", call: "Rather by phone. You give your number yourself, in the conversation", meet: "Rather meet first, somewhere nearby" },
      refused: {
        "unknown-neighbourhood": "We do not know that place here. Choose again.",
        past: "That day is over. Choose another.",
        phone: "There is a phone number in it. Take it out. You share it later yourself, in the conversation.",
        email: "There is an e-mail address in it. Take it out. You share it later yourself, in the conversation.",
        address: "There is an address in it. Take the house number out. You share it later yourself, in the conversation.",
      },
    },
    lines: {
      title: "Here you can call now",
      text: "What you write matters. Neighbours cannot solve this alone. These people can. Nobody needs to know.",
      held: "Your request is not on the site yet. Somebody of the team reads it first and gets in touch with you.",
      emergency: "Call 112 when there is danger now",
      find: (name) => `Find help near you: ${name}`,
      call: (name) => `Call ${name}:`,
    },
    answer: {
      title: { ask: "Can you help?", offer: "Is this something for you?" },
      text: "Only the two of you read what you write. You share your phone number or address yourself, if you want to.",
      body: (name) => `Write to ${name}`,
      opening: { ask: (name) => `Hi ${name}, I can help you.`, offer: (name) => `Hi ${name}, I would like your help with this.` },
      send: { ask: "I can help", offer: "Ask" },
      notNow: "Not now",
      saidNotNow: "Fine. You will not hear of this again.",
      answered: (name) => `You and ${name} are talking about this.`,
      goOn: "To your conversation",
      logIn: { ask: "Log in to help", offer: "Log in to answer" },
    },
    page: {
      circle: "Somewhere in this circle. The address is nowhere.",
      circleDrawn: (name) => `A circle of 300 metres around a place in ${name}`,
      why: "Why this suits you",
      steps: "What we did for you",
      noStep: "We begin to look now. You will hear from us.",
      next: (moment) => `Has nobody answered ${moment}? Then we ask further.`,
      offered: "Who would like to help you",
      over: (outcome) => `This is over: ${outcome.toLowerCase()}.`,
    },
    own: {
      title: "My help",
      mine: "What I asked and offer",
      helping: "What I help with",
      suits: "This suits what you offer",
      empty: "You have not asked or offered anything yet.",
      none: "You do not help with anything yet.",
      status: { draft: "Draft", published: "Placed", held: "Waits for the team", withdrawn: "Taken away", hidden: "Hidden", removed: "Removed" },
      over: "Over",
      answered: (count) => (count === 1 ? "Somebody would like to help" : `${count} people would like to help`),
    },
    figures: {
      title: "Figures about help",
      intro: "By the month in which a request began. When somebody deletes their account, or the time of keeping is over, those requests no longer count.",
      table: "Help by month",
      month: "Month",
      requests: "Requests",
      offers: "Offers",
      connections: "People who wanted to help",
      matches: "Worked out",
      median: "Hours until the first answer (median)",
      unanswered: "No answer after 48 hours",
      download: "Download as a file",
      empty: "No requests yet",
      emptyText: "As soon as somebody asks for help, the figures are here.",
      waiting: "Waiting for an answer now",
      nobodyWaits: "Nobody waits for an answer.",
      since: "Since",
    },
    arrange: {
      title: "Arrange help",
      intro: "A request goes to neighbours first, then to the connector. Does nobody answer? Then it goes to the organisation that you choose here, and after that to the admins.",
      organisation: "Which organisation helps when nobody answers?",
      none: "None",
      help: "The editors of this organisation get the request then.",
      save: "Save",
      saved: "Saved.",
      settings: "Times and other settings",
    },
  };
};
