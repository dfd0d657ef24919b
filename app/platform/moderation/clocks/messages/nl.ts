export const nl = () => ({
  hello: (name: string) => `Hallo ${name}`,
  subject: (town: string) => `Er wacht iets te lang · ${town}`,
  cases: (count: number) => (count === 1 ? "Er wacht 1 ding te lang op een besluit." : `Er wachten ${count} dingen te lang op een besluit.`),
  appeals: (count: number) => (count === 1 ? "Er is 1 bezwaar dat bijna antwoord moet hebben, of al te laat is." : `Er zijn ${count} bezwaren die bijna antwoord moeten hebben, of al te laat zijn.`),
  where: (places: string) => `Het gaat om: ${places}.`,
  wholeTown: "hele stad",
  button: "Ga naar de lijst",
  buttonAppeals: "Ga naar de bezwaren",
  why: "Je krijgt deze mail omdat jij hierover mag beslissen. Je krijgt er hooguit één per uur.",
});
