/** What somebody may report beside items, by its word in the address. */
export const reportWords = { reply: "reactie", photo: "foto", profile: "profiel", message: "gesprek", organisation: "organisatie" } as const;

/**
 * Where something is reported.
 * @param mount path of the module of an item, as in its own address: "/berichten"
 */
export const reportPaths = {
  item: (mount: string, id: string) => `/melden${mount}/${id}`,
  reply: (id: string) => `/melden/${reportWords.reply}/${id}`,
  photo: (id: string) => `/melden/${reportWords.photo}/${id}`,
  profile: (id: string) => `/melden/${reportWords.profile}/${id}`,
  message: (id: string) => `/melden/${reportWords.message}/${id}`,
  organisation: (id: string) => `/melden/${reportWords.organisation}/${id}`,
  find: "/melding",
  receipt: (code: string) => `/melding/${code}`,
};
