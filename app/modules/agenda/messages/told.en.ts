import type { toldNl } from "./told.nl.ts";

export const toldEn: typeof toldNl = {
  registered: (title, when, people) => `You are on the list for “${title}”, ${when}${people > 1 ? `, with ${people} people` : ""}`,
  waiting: (title, when) => `You are on the waiting list for “${title}”, ${when}`,
  movedUp: (title, when) => `There is room: you are now on the list for “${title}”, ${when}`,
  removed: (title, when) => `You were taken off the list for “${title}”, ${when}`,
  moved: (title, when) => `“${title}” was moved. It is now ${when}`,
  changed: (title) => `The times of “${title}” have changed. See when it is`,
  cancelled: (title, when) => `“${title}” is cancelled: ${when}`,
  allCancelled: (title) => `“${title}” is cancelled altogether`,
  back: (title, when) => `“${title}” goes ahead after all: ${when}`,
  gone: (title) => `“${title}” is no longer in the agenda. You need not sign off`,
  reminder: (title, when, place) => `Don't forget “${title}”. It is ${when}${place ? `, ${place}` : ""}`,
  broken: (organisation, why) => `The calendar of ${organisation} cannot be read: ${why}`,
  faults: {
    "not-found": "the address does not exist any more",
    "not-allowed": "the address is not public",
    unreachable: "the site does not answer",
    "too-large": "the file is too large",
    "too-slow": "the site is too slow",
    "not-a-calendar": "it is no calendar (iCal)",
    "not-public": "the address is not of a public site",
    "no-editor": "nobody looks after the organisation any more",
    "too-many-turns": "the address keeps leading elsewhere",
    unforeseen: "something goes wrong with what is in it",
  },
};
