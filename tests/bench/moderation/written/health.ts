/** Care, grief and loneliness. */
export const health: readonly string[] = [
  "Sinds mijn vrouw er niet meer is, kook ik voor één. Zijn er meer weduwnaars die samen willen eten?",
  "Mantelzorgers, kom praten in het inloophuis. Wij weten hoe zwaar het is.",
  "Ik heb reuma en zoek een zwemgroepje in warm water.",
  "De prikpost voor de griepprik is verhuisd naar het gezondheidscentrum.",
  "Wandelen voor mensen met een burn-out: langzaam, weinig praten, veel bomen.",
  "Mijn dochter heeft een eetstoornis. Welke hulp heeft jullie gezin verder gebracht?",
  "Iedere maandag is er een rouwgroep voor jongeren die een ouder verloren.",
  "Parkinsoncafé in de bibliotheek, met een logopedist die al je vragen beantwoordt.",
  "Bloedbank komt naar de sporthal. Je kunt je gewoon melden met je legitimatie.",
  "Ik slaap al weken slecht door de overgang. Wat helpt bij jullie?",
  "De wijkverpleegkundige houdt spreekuur op donderdag van 9 tot 10 uur.",
  "Wie zoekt ook lotgenoten met long covid? Ik wil een klein groepje beginnen, online.",
];
