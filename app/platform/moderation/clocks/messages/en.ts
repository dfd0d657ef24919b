import type { ClockTexts } from "./index.ts";

export const en = (): ClockTexts => ({
  hello: (name) => `Hello ${name}`,
  subject: (town) => `Something waits too long · ${town}`,
  cases: (count) => (count === 1 ? "1 thing waits too long for a decision." : `${count} things wait too long for a decision.`),
  appeals: (count) => (count === 1 ? "1 objection needs an answer soon, or is late." : `${count} objections need an answer soon, or are late.`),
  where: (places) => `It is about: ${places}.`,
  wholeTown: "whole town",
  button: "Go to the list",
  buttonAppeals: "Go to the objections",
  why: "You get this mail because you may decide about this. You get one an hour at most.",
});
