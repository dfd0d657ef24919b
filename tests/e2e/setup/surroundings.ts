import { randomUUID } from "node:crypto";
import { DEMO_PASSWORD } from "#app/platform/demo/accounts.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { eventually } from "#tests/setup/eventually.ts";
import { valueOf, Visitor } from "#tests/setup/http.ts";
import { asOwner } from "./database.ts";
import { sessionOf } from "./sessions.ts";
import { emailOf, port, type Town } from "./towns.ts";

/** What a town has that is known by an id only: found, or made when it is asked for. */
export interface Surroundings {
  slug: string;
  neighbourhood: string;
  /** Path of a post that somebody wrote. */
  somePost: () => Promise<string>;
  /** Path of a post that the resident wrote. */
  ownPost: () => Promise<string>;
  /** Path of something in the agenda that somebody else organises. */
  someEvent: () => Promise<string>;
  /** Path of what the resident organises, again and again, and to which the moderator comes. */
  ownEvent: () => Promise<string>;
  /** Changes the resident's post behind the back of whoever has this form open. */
  changeOwnPost: (form: string) => Promise<void>;
  /** Path of a person's page in the admin's part. */
  somePerson: () => Promise<string>;
  /** Path of a case at the desk: somebody asked for a look at a post with a phone number in it. */
  someCase: () => Promise<string>;
  /** Path of the receipt of a visitor's report. */
  someReport: () => Promise<string>;
  /** Path of a decision about the resident to which they can still object. */
  someDecision: () => Promise<string>;
  /** Path of an objection of the resident at the desk; the moderator took the first decision. */
  someAppeal: () => Promise<string>;
  /** Address and password of an operator of whom a telephone is known, or not yet. */
  someOperator: (telephone: "new" | "known") => Promise<{ email: string; password: string }>;
  /** Path of a workshop on the platform's site. */
  someWorkshop: () => Promise<string>;
  /** Path of the link in the mail to somebody who booked a place there. */
  ownBooking: () => Promise<string>;
  /** Path of the link in the mail to somebody who asked for a town to try. */
  demoToConfirm: () => Promise<string>;
  /** Path of a page that the town wrote for itself, which is in its menu. */
  ownPage: () => Promise<string>;
  /** Path where the admin can put the town back as it was before that page. */
  versionToGoBackTo: () => Promise<string>;
  /** Path where the admin lets support in; an operator asks for it, and was in before. */
  supportAsked: () => Promise<string>;
  /** Path of a mail on the platform's site. */
  someMail: () => Promise<string>;
  /** Path of a link that confirms an address. */
  confirmLink: () => Promise<string>;
  /** Paths of the links in the mail of an edition of the resident's. */
  editionLinks: () => Promise<{ page: string; unsubscribe: string }>;
  /** Path of the resident's notifications, once there is one. */
  toldOfReply: () => Promise<string>;
  /** Path of a conversation of the resident with the moderator, who answered. */
  someConversation: () => Promise<string>;
  /** Path of the form in which the resident writes to the moderator. */
  writeToModerator: () => Promise<string>;
  /** Path where the admin answers who asks for the page of an organisation; the resident did. */
  someClaim: () => Promise<string>;
  /** Path of an initiative of the resident's that waits for its first look. */
  waitingInitiative: () => Promise<string>;
  /** Path where the resident is asked by the admin to write for an organisation. */
  someInvitation: () => Promise<string>;
  /** Path of a link that lets the resident choose a new password. */
  resetLink: () => Promise<string>;
  /** Path of the resident's request for help. */
  ownRequest: () => Promise<string>;
  /** Path of a request of the resident's that tells of harm. */
  worryingRequest: () => Promise<string>;
  /** Path of the link in the mail that asks the resident how it went. */
  outcomeLink: () => Promise<string>;
  /** Path of a vacancy for which somebody can apply. */
  someVacancy: () => Promise<string>;
  /** Path of a vacancy of the organisation that the admin writes for. */
  ownVacancy: () => Promise<string>;
  /** The same, once the resident applied, the neighbour was chosen and the moderator was told no. */
  appliedFor: () => Promise<string>;
  /** Path of the link in the mail to a visitor who applied and has not confirmed it. */
  applicationLink: () => Promise<string>;
  /** Has mail to the moderator stopped. @returns the path it was given */
  mailStopped: (path: string) => Promise<string>;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** The line of the outbox with these words, with its link; empty when it is not there. What the scripts of the page know of all mails is no line. */
function lineOf(html: string, ...words: readonly string[]): string {
  return html.split("<li").find((line) => line.includes('href="/uitbox/') && words.every((word) => line.includes(word))) ?? "";
}

/** The first address on a page that looks like this. @throws Error when there is none */
function addressOn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[0];
  if (!found) throw new Error(`The page has no address like ${pattern.source}.`);
  return found;
}

async function someoneOf(town: Town, person: keyof Town["people"]): Promise<Visitor> {
  return new Visitor({ port: port() }, town.host, await sessionOf(town, town.people[person]));
}

/** What somebody fills in about a post for everybody. */
const post = (more: Record<string, string>) => ({ title: "Een bankje bij de brug", body: "Wie schuift er aan?", scope: "town", intent: "publish", key: randomUUID(), ...more });

/** Path of the newest mail to somebody about this on the platform's site, once it is there. */
async function mailTo(recipient: string, subject: string): Promise<{ mail: string; platform: Visitor }> {
  const platform = new Visitor({ port: port() }, "localhost");
  const find = (html: string) => lineOf(html, recipient, subject);
  const { text: list } = await eventually(() => platform.get("/uitbox"), ({ text }) => find(text) !== "", 15_000);
  return { mail: addressOn(find(list), /\/uitbox\/(?:platform|[0-9a-f-]{36})\/[0-9a-f-]{36}/), platform };
}

/** The same, and the link in it. */
async function mailWithLink(recipient: string, subject: string): Promise<{ mail: string; link: string }> {
  const { mail, platform } = await mailTo(recipient, subject);
  return { mail, link: addressOn((await platform.get(mail)).text, /\/bevestigen\/[\w-]{43}/) };
}

/** The surroundings of one test in a town. */
export function surroundingsOf(town: Town): Surroundings {
  const visitor = () => new Visitor({ port: port() }, town.host);
  const registered = once(async () => {
    const email = `${randomUUID()}@post.example`;
    const answer = await visitor().post("/registreren", { email, name: "Wietske Waterlelie", neighbourhood: "elders", terug: "/" });
    if (answer.status !== 303) throw new Error(`Registering was answered with ${answer.status}.`);
    return mailWithLink(email, "Bevestig je e-mailadres");
  });
  const written = once(async () => {
    const answer = await (await someoneOf(town, "resident")).post("/berichten/nieuw", post({}));
    return new URL(String(answer.headers.location), "http://x").pathname;
  });
  const platform = () => new Visitor({ port: port() }, "localhost");
  const someWorkshop = once(async () => addressOn((await platform().get("/workshops")).text, /\/workshops\/[0-9a-f-]{36}/));
  const ownPage = once(async () => {
    const admin = await someoneOf(town, "admin");
    const path = "/pagina/wie-zijn-wij";
    if ((await admin.get(path)).status === 200) return path;
    const version = valueOf((await admin.get("/beheer/paginas/nieuw")).text, "version");
    const answer = await admin.post("/beheer/paginas/nieuw", { version, title: "Wie zijn wij?", body: "# Het team\n\nWij zijn **buren**.\n\n- Noor\n- Sam\n\nBel [ons](tel:0183123456).", place: "menu", published: "on" });
    if (answer.status !== 303) throw new Error(`The page was answered with ${answer.status}.`);
    return path;
  });
  /** The moderator hides a post of the resident's. @returns path of the decision */
  const hidden = async () => {
    const answer = await (await someoneOf(town, "resident")).post("/berichten/nieuw", post({ title: "Mijn buurman", body: "Een rare snuiter." }));
    const moderator = await someoneOf(town, "moderator");
    const { headers } = await moderator.post(new URL(String(answer.headers.location), "http://x").pathname, { do: "moderate" });
    const found = String(headers.location);
    const version = valueOf((await moderator.get(found)).text, "version");
    const decided = await moderator.post(found, { version, content: "hide", measure: "none", rule: "kind", facts: "Je maakt je buurman belachelijk.", note: "" });
    if (decided.status !== 303) throw new Error(`The decision was answered with ${decided.status}.`);
    return addressOn((await (await someoneOf(town, "resident")).get("/account/besluiten")).text, /\/besluit\/[0-9a-f-]{36}/);
  };
  const toModerator = once(() => asOwner(async (client) => {
    const { rows } = await client.query<{ id: string }>("select id from account where email = $1", [emailOf(town, town.people.moderator)]);
    return `/gesprekken/nieuw?met=${rows[0]?.id ?? ""}`;
  }));
  /** Asks for help in the resident's own neighbourhood. @returns path of the request */
  const asked = async (fields: Record<string, string>) => {
    const resident = await someoneOf(town, "resident");
    const neighbourhood = /<option value="([0-9a-f-]{36})" selected/.exec((await resident.get("/hulp/vragen")).text)?.[1] ?? "";
    const answer = await resident.post("/hulp/vragen", { key: randomUUID(), scope: "town", intent: "publish", neighbourhood, contact: "chat", ...fields });
    if (answer.status !== 303) throw new Error(`The request for help was answered with ${answer.status}.`);
    return new URL(String(answer.headers.location), "http://x").pathname;
  };
  const someVacancy = once(async () => addressOn((await visitor().get("/vacatures")).text, /\/vacatures\/[0-9a-f-]{36}\/[\w-]+/));
  const ownVacancy = once(async () => {
    // Whoever writes for an organisation was invited by it; here that is the admin.
    const organisation = await asOwner(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into organisation_editor (tenant_id, organisation_id, account_id)
         select a.tenant_id, o.id, a.id from account a join lateral (select id from organisation where tenant_id = a.tenant_id order by name limit 1) o on true where a.email = $1
         on conflict (tenant_id, organisation_id, account_id) do update set account_id = excluded.account_id returning organisation_id as id`,
        [emailOf(town, town.people.admin)],
      );
      return rows[0]?.id ?? "";
    });
    const last = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const answer = await (await someoneOf(town, "admin")).post("/vacatures/nieuw", post({ title: "Wie leest er voor?", tasks: "Voorlezen aan kleuters", organisation, expiresOn: last, seats: "1" }));
    if (answer.status !== 303) throw new Error(`The vacancy was answered with ${answer.status}.`);
    return new URL(String(answer.headers.location), "http://x").pathname;
  });
  const appliedFor = once(async () => {
    const path = await ownVacancy();
    for (const who of ["resident", "neighbour", "moderator"] as const) {
      const answer = await (await someoneOf(town, who)).post(path, { intent: "apply", key: randomUUID(), motivation: "Ik lees graag voor, met stemmetjes.", phone: "0183 123456" });
      if (answer.status !== 303) throw new Error(`The application was answered with ${answer.status}.`);
    }
    const admin = await someoneOf(town, "admin");
    const list = `${path.split("/").slice(0, 3).join("/")}/aanmeldingen`;
    for (const answer of ["chosen", "declined"]) {
      const { text } = await admin.get(list);
      const application = text.split("name=\"application\"").at(-1)?.match(/value="([0-9a-f-]{36})"/)?.[1] ?? "";
      const answered = await admin.post(list, { application, seen: "open", answer, note: "Dag, dank je wel. Groet van ons allemaal." });
      if (answered.status !== 303) throw new Error(`The answer was answered with ${answered.status}.`);
    }
    return path;
  });
  const request = once(() => asked({ title: "Wie haalt zaterdag mijn boodschappen?", body: "Ik heb een gebroken been.", skill: "groceries", days: "6" }));
  return {
    slug: town.slug,
    neighbourhood: town.neighbourhood.slug,
    somePost: once(async () => addressOn((await visitor().get("/berichten")).text, /\/berichten\/[0-9a-f-]{36}\/[\w-]+/)),
    ownPost: written,
    someEvent: once(async () => addressOn((await visitor().get("/agenda")).text, /\/agenda\/[0-9a-f-]{36}\/[\w-]+/)),
    ownEvent: once(async () => {
      const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
      const answer = await (await someoneOf(town, "resident")).post("/agenda/nieuw", post({ title: "Samen wandelen", startDate: day, startTime: "19:30", endTime: "21:00", repeat: "weekly", place: "Bij de brug", cost: "free", access: "wheelchair", signingUp: "once", capacity: "8" }));
      const path = new URL(String(answer.headers.location), "http://x").pathname;
      await (await someoneOf(town, "moderator")).post(path, { intent: "sign-up", key: randomUUID(), recurrence: `${day}T19:30`, people: "2" });
      return path;
    }),
    async changeOwnPost(form) {
      const resident = await someoneOf(town, "resident");
      const version = valueOf((await resident.get(form)).text, "version");
      const answer = await resident.post(form, post({ version, body: "Iemand anders schreef hier verder." }));
      if (answer.status !== 303) throw new Error(`The change was answered with ${answer.status}.`);
    },
    somePerson: once(async () => addressOn((await (await someoneOf(town, "admin")).get("/beheer/mensen")).text, /\/beheer\/mensen\/[0-9a-f-]{36}/)),
    someCase: once(async () => {
      const resident = await someoneOf(town, "resident");
      const answer = await resident.post("/berichten/nieuw", post({ title: "Wie mist er een kat", body: "Bel 06-12345678 of mail poes@post.example." }));
      const moderator = await someoneOf(town, "moderator");
      const { headers } = await moderator.post(new URL(String(answer.headers.location), "http://x").pathname, { do: "moderate" });
      return String(headers.location);
    }),
    someReport: once(async () => {
      const item = addressOn((await visitor().get("/berichten")).text, /\/berichten\/[0-9a-f-]{36}/);
      const answer = await visitor().post(`/melden${item}`, { key: randomUUID(), reason: "untrue", note: "Dit klopt niet.", goodFaith: "on" });
      if (answer.status !== 303) throw new Error(`The report was answered with ${answer.status}.`);
      return String(answer.headers.location);
    }),
    someDecision: once(hidden),
    someAppeal: once(async () => {
      const path = await hidden();
      const answer = await (await someoneOf(town, "resident")).post(`${path}/bezwaar`, { key: randomUUID(), body: "Hij vindt het zelf ook grappig." });
      if (answer.status !== 303) throw new Error(`The objection was answered with ${answer.status}.`);
      return addressOn((await (await someoneOf(town, "admin")).get("/toezicht/bezwaren")).text, /\/toezicht\/bezwaren\/[0-9a-f-]{36}/);
    }),
    someMail: async () => (await registered()).mail,
    confirmLink: async () => (await registered()).link,
    editionLinks: once(async () => {
      const email = emailOf(town, town.people.resident);
      // What only time brings about: somebody chose this hour days ago.
      await asOwner(async (client) => {
        const { rows } = await client.query<{ tenant: string; account: string }>("select tenant_id as tenant, id as account from account where email = $1", [email]);
        for (const { tenant, account } of rows) {
          await client.query(
            `insert into edition_choice (tenant_id, account_id, neighbourhood_ids, days, hour, chosen_at)
             select $1, $2, array[neighbourhood_id], array[1, 2, 3, 4, 5, 6, 7]::smallint[], extract(hour from now() at time zone 'Europe/Amsterdam')::smallint, now() - interval '3 days' from account where id = $2
             on conflict (tenant_id, account_id) do nothing`,
            [tenant, account],
          );
          await client.query("insert into job (tenant_id, id, name, payload) values ($1::uuid, $2::uuid, 'editions.make', jsonb_build_object('tenantId', $1::uuid))", [tenant, randomUUID()]);
        }
      });
      const platform = new Visitor({ port: port() }, "localhost");
      const find = (html: string) => lineOf(html, email, `${town.name}: `);
      const { text: list } = await eventually(() => platform.get("/uitbox"), ({ text }) => find(text) !== "", 20_000);
      const { text } = await platform.get(addressOn(find(list), /\/uitbox\/(?:platform|[0-9a-f-]{36})\/[0-9a-f-]{36}/));
      return { page: addressOn(text, /\/wijkblad\/[0-9a-f-]{36}\.[0-9a-f]{32}/), unsubscribe: addressOn(text, /\/afmelden\/[0-9a-f-]{36}\.[0-9a-f]{32}/) };
    }),
    ownRequest: request,
    worryingRequest: once(() => asked({ title: "Wie kan me helpen met mijn rekeningen?", body: "Ik heb schulden en de deurwaarder komt.", skill: "forms" })),
    outcomeLink: once(async () => {
      const path = await request();
      const email = emailOf(town, town.people.resident);
      // What only time brings about: the request stood there for days.
      await asOwner(async (client) => {
        const item = path.split("/")[2] ?? "";
        await client.query("update help set remind_at = now() where item_id = $1", [item]);
        await client.query("insert into job (tenant_id, id, name, payload) select tenant_id, $2::uuid, 'help.tend', jsonb_build_object('tenantId', tenant_id, 'itemId', id) from item where id = $1", [item, randomUUID()]);
      });
      const platform = new Visitor({ port: port() }, "localhost");
      const find = (html: string) => lineOf(html, email, "Ben je geholpen?");
      const { text: list } = await eventually(() => platform.get("/uitbox"), ({ text }) => find(text) !== "", 20_000);
      return addressOn((await platform.get(addressOn(find(list), /\/uitbox\/(?:platform|[0-9a-f-]{36})\/[0-9a-f-]{36}/))).text, /\/hulp\/uitkomst\/[0-9a-f-]{36}\.[0-9a-f]{32}/);
    }),
    someVacancy,
    ownVacancy,
    appliedFor,
    applicationLink: once(async () => {
      const email = `${randomUUID()}@post.example`;
      const answer = await visitor().post(await someVacancy(), { intent: "apply", name: "Joris Paardenbloem", email, motivation: "Ik maak graag een praatje." });
      if (answer.status !== 303) throw new Error(`The application was answered with ${answer.status}.`);
      const { mail, platform } = await mailTo(email, "Verstuur je aanmelding");
      return addressOn((await platform.get(mail)).text, /\/vacatures\/aanmelding\/[0-9a-f-]{36}\.[0-9a-f]{32}/);
    }),
    async mailStopped(path) {
      const email = emailOf(town, town.people.moderator);
      // What only the post tells of.
      await asOwner((client) => client.query("insert into mail_suppression (tenant_id, address, reason) select tenant_id, email, 'bounced' from account where email = $1 on conflict do nothing", [email]));
      return path;
    },
    toldOfReply: once(async () => {
      const answer = await (await someoneOf(town, "admin")).post(await written(), { key: randomUUID(), body: "Ik schuif aan." });
      if (answer.status !== 303) throw new Error(`The reply was answered with ${answer.status}.`);
      const resident = await someoneOf(town, "resident");
      await eventually(() => resident.get("/meldingen"), ({ text }) => text.includes("/meldingen/"), 15_000);
      return "/meldingen";
    }),
    someClaim: once(async () => {
      const answer = await (await someoneOf(town, "resident")).post("/organisaties/fc-wallenrakkers/aanvragen", { note: "Ik sta al dertig jaar in de kantine." });
      if (answer.status !== 303) throw new Error(`Asking for a page was answered with ${answer.status}.`);
      return "/organisaties/aanvragen";
    }),
    waitingInitiative: once(async () => {
      const answer = await (await someoneOf(town, "resident")).post("/organisaties/initiatief", { key: randomUUID(), name: "Schaken op straat", about: "Wij schaken samen op het plein, ook als het regent.", howToJoin: "Kom op zondag om drie uur." });
      if (answer.status !== 303) throw new Error(`The initiative was answered with ${answer.status}.`);
      return new URL(String(answer.headers.location), "http://x").pathname;
    }),
    someInvitation: once(async () => {
      const answer = await (await someoneOf(town, "admin")).post("/organisaties/buurthuis-de-lantaarn/schrijvers", { email: emailOf(town, town.people.resident) });
      if (answer.status !== 303) throw new Error(`The invitation was answered with ${answer.status}.`);
      return "/organisaties/buurthuis-de-lantaarn/uitnodiging";
    }),
    writeToModerator: toModerator,
    someConversation: once(async () => {
      const sent = async (who: "resident" | "moderator", path: string, body: string) => {
        const answer = await (await someoneOf(town, who)).post(path, { key: randomUUID(), body });
        if (answer.status !== 303) throw new Error(`What the ${who} said was answered with ${answer.status}.`);
        return new URL(String(answer.headers.location), "http://x").pathname;
      };
      const path = await sent("resident", await toModerator(), "Mag ik hier ook mijn oude fiets aanbieden?");
      return sent("moderator", path, "Jazeker. Zet er een foto bij, dan gaat het sneller.");
    }),
    someWorkshop,
    ownBooking: once(async () => {
      const email = `${randomUUID()}@post.example`;
      const answer = await platform().post(await someWorkshop(), { name: "Wietske Waterlelie", email, organisation: "Gemeente Voorbeeld", people: "2" });
      if (answer.status !== 303) throw new Error(`The booking was answered with ${answer.status}.`);
      const { mail } = await mailTo(email, "Beginnen met een buurtplatform");
      return addressOn((await platform().get(mail)).text, /\/workshops\/plaats\/[\w.-]+/);
    }),
    demoToConfirm: once(async () => {
      const email = `${randomUUID()}@post.example`;
      const answer = await platform().post("/probeer", { municipality: "Voorbeeldstad", name: "Wietske Waterlelie", email, job: "Wijkregisseur" });
      if (answer.status !== 303) throw new Error(`The question was answered with ${answer.status}.`);
      const { mail } = await mailTo(email, "Voorbeeldstad");
      return addressOn((await platform().get(mail)).text, /\/probeer\/[\w.-]+/);
    }),
    ownPage,
    versionToGoBackTo: async () => {
      await ownPage();
      return addressOn((await (await someoneOf(town, "admin")).get("/beheer/versies")).text, /\/beheer\/versies\/\d+/);
    },
    supportAsked: once(async () => {
      await asOwner(async (client) => {
        for (const status of ["asked", "ended"]) {
          await client.query(
            `insert into support_access (tenant_id, id, operator_id, operator_name, reason, hours, status, asked_at, answered_at, ends_at, ended_at)
             select id, gen_random_uuid(), gen_random_uuid(), 'Olga Platform', 'Het logo staat scheef op de kaartjes. Ik kijk mee naar de instellingen.', 4, $2, now() - interval '1 day', case $2 when 'ended' then now() - interval '20 hours' end,
                    case $2 when 'ended' then now() - interval '16 hours' end, case $2 when 'ended' then now() - interval '17 hours' end from tenant where slug = $1`,
            [town.slug, status],
          );
        }
      });
      return "/beheer/toegang";
    }),
    someOperator: async (telephone) => {
      const email = `${telephone}-${randomUUID()}@samen.example`;
      const passwordHash = await hashPassword(DEMO_PASSWORD);
      await asOwner((client) =>
        client.query("insert into operator (id, email, name, password_hash, totp_secret, totp_confirmed_at) values ($1, $2, 'Olga Platform', $3, $4, $5)", [randomUUID(), email, passwordHash, telephone === "known" ? "kept" : null, telephone === "known" ? new Date() : null]),
      );
      return { email, password: DEMO_PASSWORD };
    },
    resetLink: once(async () => {
      const email = emailOf(town, town.people.resident);
      const answer = await visitor().post("/wachtwoord-vergeten", { email, terug: "/" });
      if (answer.status !== 303) throw new Error(`The wish for a new password was answered with ${answer.status}.`);
      return (await mailWithLink(email, "Nieuw wachtwoord")).link;
    }),
  };
}
