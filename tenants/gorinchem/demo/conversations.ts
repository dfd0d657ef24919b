import type { DemoConversation } from "../../define.ts";

export const conversations: DemoConversation[] = [
  {
    starter: "greet-vlierboom",
    with: { organisation: "repair-cafe-de-tweede-kans" },
    daysAgo: 3,
    time: "19:20",
    said: [
      "Dag! Mijn oude naaimachine doet niets meer sinds hij gevallen is. Hij weegt wel twaalf kilo. Mag ik daar zaterdag mee komen?",
      "Natuurlijk. Corrie is er dan, die is gek op oude machines. Zal iemand je even helpen tillen?",
      "Heel graag. Ik kom om half elf, dan is het nog niet zo druk.",
      "Staat genoteerd. Thijs wacht bij de deur met een steekkar.",
    ],
  },
  {
    starter: "greet-vlierboom",
    with: { organisation: "woonstichting-merwedekade" },
    daysAgo: 9,
    time: "08:40",
    said: [
      "In ons trappenhuis knippert het licht al een week, op de tweede verdieping. De buurvrouw ziet slecht en vindt het eng.",
      "Wat vervelend. Ik heb het doorgegeven. Donderdagochtend komt er iemand. Laat je het weten als het dan niet goed is?",
      "Het doet het weer. Fijn dat het zo snel ging, ook namens de buurvrouw.",
    ],
  },
  {
    starter: "ans-hagelslag",
    with: { person: "greet-vlierboom" },
    daysAgo: 1,
    time: "15:05",
    said: [
      "Dag Greet! Ik ben Ans, buurtverbinder hier in de wijk. Je schreef dat je graag mensen leert kennen. Donderdag drinken we koffie in het buurthuis, zal ik je ophalen?",
      "Wat aardig dat je dat vraagt. Ja, graag! Ik ben wel wat langzaam met de trap.",
      "Geen haast. Ik ben er om kwart voor tien.",
    ],
  },
];
