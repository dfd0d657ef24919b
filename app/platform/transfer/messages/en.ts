import type { nl } from "./nl.ts";

export const en: typeof nl = () => ({
  menu: "Data",
  title: "All data",
  lead: "Take everything of the site with you in one archive: texts, photos, people and the log.",
  warning: "The archive also holds what people wrote to each other in private. Keep it safe, and share it only when you must.",
  ask: "Make an archive",
  busy: "An archive is being made already. Wait until it is ready.",
  staying: "As long as the site is open, only admins of the municipality make an archive. Has the municipality announced that it leaves? Then it can be made here as well.",
  asked: "We are making the archive. You get a mail when it is ready.",
  askedOperator: "The archive is being made. Look at this page again later.",
  none: "There is no archive yet",
  noneText: "Ask for one. The site just goes on.",
  heads: { at: "Asked for", state: "State", file: "Archive" },
  making: (done: number, of: number) => (of === 0 ? "Waits for its turn" : `Busy: ${done} of ${of}`),
  ready: "Ready",
  take: (megabytes: string) => `Download (${megabytes} MB)`,
  kept: (days: number) => `An archive stays for ${days} days.`,
  key: "Key of this platform",
  keyHelp: "By this another platform knows an archive from here:",
});
