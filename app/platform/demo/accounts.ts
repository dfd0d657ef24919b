/** The password of every demo account. It opens nothing but towns that are marked as a demo. */
export const DEMO_PASSWORD = "samen-in-de-buurt";

export interface DemoAccount {
  role: string;
  town: string;
  host: string;
  email: string;
  password: string;
}

/** Address of a demo person; the domain cannot receive mail (RFC 2606). */
export function demoEmail(key: string, slug: string): string {
  return `${key}@${slug}.example`;
}

export const DEMO_OPERATOR = { email: "operator@samen.example", name: "Odette Platform" };

const cast: Record<string, { town: string; host: string; people: Record<string, string> }> = {
  gorinchem: {
    town: "Samen Gorinchem",
    host: "samengorinchem.localhost",
    people: { resident: "greet-vlierboom", "organisation editor": "jeroen-lantaarnpaal", connector: "ans-hagelslag", moderator: "rob-tuinhek", "tenant admin": "amira-zandloper" },
  },
  elzenwaard: {
    town: "Ons Elzenwaard",
    host: "onselzenwaard.localhost",
    people: { resident: "corrie-breipen", "organisation editor": "geertje-melkbus", connector: "arie-greppelaar", moderator: "jeroen-trommelslag", "tenant admin": "marijke-hooischelf" },
  },
};

/** One account per role and town, to log in with after the demo was created. */
export function demoAccounts(): DemoAccount[] {
  const members = Object.entries(cast).flatMap(([slug, { town, host, people }]) =>
    Object.entries(people).map(([role, key]) => ({ role, town, host, email: demoEmail(key, slug), password: DEMO_PASSWORD })),
  );
  return [...members, { role: "operator", town: "platform", host: "localhost", email: DEMO_OPERATOR.email, password: DEMO_PASSWORD }];
}
