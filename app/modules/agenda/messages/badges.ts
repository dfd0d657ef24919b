/** A word or two about one time, in either language: for cards, which know no town's words. */
export const badgeMessages = {
  nl: { cancelled: "Gaat niet door", moved: "Verplaatst", full: "Vol", over: "Geweest", online: "Online" },
  en: { cancelled: "Cancelled", moved: "Moved", full: "Full", over: "Over", online: "Online" },
};
