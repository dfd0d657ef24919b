/** A demo town as the tests know it. */
export interface Town {
  slug: string;
  name: string;
  host: string;
  /** What the menu calls its posts. */
  posts: string;
  /** Label of the field where somebody says where they live. */
  whereILive: string;
  neighbourhood: { slug: string; name: string };
  /** A word typed wrongly, and the title it should find. */
  typo: { typed: string; finds: string };
  people: { resident: string; neighbour: string; admin: string; moderator: string };
}

export const towns: readonly Town[] = [
  {
    slug: "gorinchem",
    name: "Samen Gorinchem",
    host: "samengorinchem.localhost",
    posts: "Berichten",
    whereILive: "Je wijk",
    neighbourhood: { slug: "wijdschild", name: "Wijdschild" },
    typo: { typed: "stoepkrijttekning", finds: "De langste stoepkrijttekening van Wijdschild" },
    people: { resident: "greet-vlierboom", neighbour: "jeroen-lantaarnpaal", admin: "amira-zandloper", moderator: "rob-tuinhek" },
  },
  {
    slug: "elzenwaard",
    name: "Ons Elzenwaard",
    host: "onselzenwaard.localhost",
    posts: "Nieuws",
    whereILive: "Je dorp",
    neighbourhood: { slug: "elzendam", name: "Elzendam" },
    typo: { typed: "schaapen molenweg", finds: "Elf schapen op de Molenweg, sorry allemaal" },
    people: { resident: "corrie-breipen", neighbour: "geertje-melkbus", admin: "marijke-hooischelf", moderator: "jeroen-trommelslag" },
  },
];

/** The other one. */
export function otherThan(town: Town): Town {
  const other = towns.find(({ slug }) => slug !== town.slug);
  if (!other) throw new Error("There is but one town.");
  return other;
}

/** Where the installation of these tests listens. */
export const port = (): number => Number(process.env["E2E_PORT"]);

/** An address in a town. */
export function at(town: Town, path = "/"): string {
  return `http://${town.host}:${port()}${path}`;
}

/** An address on the operators' site. */
export function onPlatform(path = "/"): string {
  return `http://localhost:${port()}${path}`;
}

export function emailOf(town: Town, person: string): string {
  return `${person}@${town.slug}.example`;
}
