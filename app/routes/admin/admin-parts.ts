/** The parts of a town's administration, in groups, in the order in which they are shown. `people` is what support does not see. */
export const adminGroups = [
  {
    group: "site",
    parts: [
      { part: "look", href: "/beheer/uiterlijk", people: false },
      { part: "home", href: "/beheer/startpagina", people: false },
      { part: "siteMenu", href: "/beheer/menu", people: false },
      { part: "pages", href: "/beheer/paginas", people: false },
      { part: "words", href: "/beheer/woorden", people: false },
      { part: "versions", href: "/beheer/versies", people: false },
    ],
  },
  {
    group: "content",
    parts: [
      { part: "modules", href: "/beheer/onderdelen", people: false },
      { part: "moderation", href: "/beheer/toezicht", people: false },
      { part: "plain", href: "/beheer/mensentaal", people: false },
      { part: "impact", href: "/beheer/cijfers", people: false },
      { part: "embeds", href: "/beheer/op-andere-sites", people: false },
    ],
  },
  {
    group: "people",
    parts: [
      { part: "people", href: "/beheer/mensen", people: true },
      { part: "mail", href: "/beheer/mail", people: true },
    ],
  },
  {
    group: "running",
    parts: [
      { part: "domains", href: "/beheer/adressen", people: false },
      { part: "log", href: "/beheer/logboek", people: true },
      { part: "support", href: "/beheer/toegang", people: true },
      { part: "data", href: "/beheer/gegevens", people: true },
    ],
  },
] as const;

/** The groups as somebody may see them. @param managesPeople whether they see what is about people */
export function adminGroupsFor(managesPeople: boolean) {
  return adminGroups.map(({ group, parts }) => ({ group, parts: parts.filter(({ people }) => managesPeople || !people) })).filter(({ parts }) => parts.length > 0);
}
