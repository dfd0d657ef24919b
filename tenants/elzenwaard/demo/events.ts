import type { DemoEvent } from "../../define.ts";

export const events: DemoEvent[] = [
  {
    author: "arie-greppelaar", organisation: "dorsvloer", title: "Stamppot aan de lange tafel",
    body: "Eén pan, één tafel, heel het dorp. Kom je alleen? Dan zit je naast iemand die dat ook doet.",
    audience: ["broekzicht", "wilgenoord"], inDays: 2, time: "17:30", minutes: 120, repeat: "weekly", place: "Dorpshuis De Dorsvloer", price: 600, theme: "food", access: ["wheelchair", "accessible-toilet"],
    signingUp: "once", capacity: 30, comes: ["geertje-melkbus", "oksana-veldvogel", "freek-kaphaak"],
  },
  {
    author: "arie-greppelaar", organisation: "dorsvloer", title: "Kaartavond: klaverjassen en jokeren",
    body: "Kun je het niet? Dan leren we het je. De prijs is een worst, of een bos prei.",
    audience: ["broekzicht"], inDays: 4, time: "20:00", minutes: 150, repeat: "biweekly", place: "Dorpshuis De Dorsvloer", price: 250, theme: "meeting", access: ["wheelchair", "parking"],
  },
  {
    author: "loes-inktlap", organisation: "leeslint", title: "Taalcafé: praat Nederlands met ons",
    body: "Je hoeft niets te kunnen. We praten over gewone dingen: het weer, de bus, de kinderen.",
    audience: "town", inDays: 1, time: "10:00", minutes: 90, repeat: "weekly", place: "Bibliotheek Het Leeslint", price: 0, theme: "learning", access: ["wheelchair", "plain-language", "quiet"],
  },
  {
    author: "loes-inktlap", organisation: "leeslint", title: "Cursus: je eigen familieverhaal schrijven",
    body: "Vijf avonden schrijven, voorlezen en lachen. Pen en papier zijn er.",
    audience: "town", inDays: 6, time: "19:30", minutes: 120, repeat: "weekly", place: "Bibliotheek Het Leeslint", price: 2000, theme: "culture", access: ["wheelchair", "hearing-loop"],
    signingUp: "series", capacity: 10, comes: ["bertus-karnpaal", "corrie-breipen"],
  },
  {
    author: "marleen-notenbalk", organisation: "excelsior", title: "Fanfare Excelsior repeteert met open deuren",
    body: "Kom luisteren, of probeer een hoorn. Oordoppen liggen bij de deur.",
    audience: ["tienvliet", "lage-wiel"], inDays: 3, time: "19:45", minutes: 120, repeat: "weekly", place: "Muziekschuur Tienvliet", price: 0, theme: "music", access: ["wheelchair"], secondCancelled: true,
  },
  {
    author: "kevin-hoekvlag", organisation: "vv-zandeind", title: "Walking football voor zestigplussers",
    body: "Voetballen zonder rennen. Na afloop is er koffie met iets erbij.",
    audience: ["zandeind"], inDays: 5, time: "10:00", minutes: 75, repeat: "weekly", place: "Veld van VV Zandeind", price: 0, theme: "sport", access: ["parking", "accessible-toilet"],
  },
  {
    author: "freek-kaphaak", title: "Knotploeg: wilgen knotten langs de vliet",
    body: "We zagen, sjouwen en drinken erwtensoep. Handschoenen zijn er, handen neem je zelf mee.",
    audience: ["wilgenoord", "broekzicht"], inDays: 10, time: "09:00", minutes: 240, repeat: "monthly", place: "Wilgenlaan, bij het hek", price: 0, theme: "nature", access: [], signingUp: "once", capacity: 12, comes: ["selma-dauwdruppel", "omar-klaproos"],
  },
  {
    author: "farida-amandelhof", organisation: "volle-kist", title: "Pakketten vullen bij De Volle Kist",
    body: "Twee uur helpen met vullen. Ook fijn als je nieuw bent in het dorp: je kent na afloop iedereen.",
    audience: "town", inDays: 7, time: "13:00", minutes: 120, repeat: "weekly", place: "Loods van De Volle Kist", price: 0, theme: "help", access: ["wheelchair"],
  },
  {
    author: "sanne-puttegraver", organisation: "gemeente", title: "Inloopavond over de dijk",
    body: "Wat gebeurt er met de weg, de bomen en de bus? De mensen die het weten, staan er.",
    audience: ["elzendam", "kreekdijk"], inDays: 12, time: "19:00", minutes: 150, place: "Gemeentehuis, hal", price: 0, theme: "local-plans", access: ["wheelchair", "accessible-toilet", "hearing-loop", "plain-language"],
  },
  {
    author: "nel-toonbank", organisation: "winkelbel", title: "Dorpsmarkt op het plein",
    body: "Kaas, brood, vis en praatjes. De winkelbel luidt om negen uur.",
    audience: ["kreekdijk"], inDays: 8, time: "09:00", minutes: 240, repeat: "weekly", place: "Plein Kreekdijk", price: 0, theme: "market", access: ["wheelchair", "guide-dog"],
  },
  {
    author: "theo-kaarsvet", title: "Kaarsjes aansteken en een lied",
    body: "Een half uur stil zijn, met iedereen die dat wil. Je hoeft nergens in te geloven.",
    audience: ["sint-annahoek"], inDays: 9, time: "19:00", minutes: 45, repeat: "monthly", place: "Sint-Annakapel", price: 0, theme: "faith", access: ["wheelchair", "hearing-loop", "quiet"],
  },
  {
    author: "lieke-suikerspin", title: "Winterkermis in Sint-Annahoek",
    body: "Drie dagen draaimolen, schaatsen op plastic ijs en suikerspin zo groot als je hoofd.",
    audience: "town", inDays: 20, minutes: 4320, place: "Kermisterrein Sint-Annahoek", theme: "market", access: ["wheelchair", "accessible-toilet", "parking"],
  },
];
