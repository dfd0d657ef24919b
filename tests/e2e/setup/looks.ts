import type { Page } from "@playwright/test";
import type { Surroundings } from "./surroundings.ts";
import { onPlatform } from "./towns.ts";

/** Who looks: somebody of the town, or the platform's operator on the platform's own site. */
export type Person = "visitor" | "resident" | "moderator" | "admin" | "operator";

/** One way to see a page: whose eyes, which address, and what is done there first. */
export interface Look {
  as: Person;
  /** Where it is; things that have ids are made or found for it. */
  at: string | ((here: Surroundings) => Promise<string>);
  /** What has to be done before the page is there. */
  first?: (page: Page, here: Surroundings) => Promise<void>;
  /** What state the page is brought into, in words, and how. */
  then?: { what: string; steps: (page: Page, here: Surroundings) => Promise<void> };
  /** Shown within other sites: a document of its own, of which no route is told. */
  framed?: true;
  /** On the platform's site. The operator is always there. */
  onPlatform?: true;
  /** Slug of the one town where its part of the site is on. */
  onlyIn?: string;
}

/** The one town where organisations have their pages. */
const withOrganisations = "gorinchem";

/** Sends the page's form without the browser's own checks, so that the server says what is wrong. */
const sentWrongly: Look["then"] = {
  what: "sent with errors",
  async steps(page) {
    await page.locator("main form").last().evaluate((form) => {
      if (form instanceof HTMLFormElement) {
        form.noValidate = true;
        form.requestSubmit();
      }
    });
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** A page of the town's own, as it will look. */
const withPagePreview: Look["then"] = {
  what: "with its preview",
  async steps(page) {
    await page.locator("input[name=title]").fill("Over ons");
    await page.locator("textarea[name=body]").fill("## Wie wij zijn\n\nWij helpen [mee](/agenda).\n\n- Noor\n- Sam");
    await page.getByRole("button", { name: "Laat zien hoe het wordt" }).click();
    await page.getByRole("heading", { name: "Zo wordt het" }).waitFor();
  },
};

/** A list of people of which one line is wrong. */
const withListLookedAt: Look["then"] = {
  what: "with a list looked at",
  async steps(page) {
    await page.locator("textarea[name=list]").fill("naam;e-mail;rol\nSam Voorbeeld;sam@voorbeeld.example;bewoner\nNoor Voorbeeld;noor;burgemeester");
    await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
    await page.getByRole("heading", { name: "Dit gaat er gebeuren" }).waitFor();
  },
};

/** A new town, as it would become. */
const withNewTownLooked: Look["then"] = {
  what: "with what will come",
  async steps(page) {
    for (const [name, value] of Object.entries({ name: "Samen Voorbeeld", municipality: "Gemeente Voorbeeld", slug: "voorbeeldstad", tagline: "Wat er leeft", contactEmail: "hallo@voorbeeld.example", adminName: "Noor Voorbeeld", adminEmail: "noor@voorbeeld.example" })) await page.locator(`input[name=${name}]`).fill(value);
    await page.locator("textarea[name=areas]").fill("Centrum; WK999901; 9999; Noord\nNoord");
    await page.getByRole("button", { name: "Kijk wat er komt" }).click();
    await page.getByRole("heading", { name: "Dit komt erbij" }).waitFor();
  },
};

/** A letter with what the town adds to it. */
const withLetterShown: Look["then"] = {
  what: "with a letter",
  async steps(page) {
    await page.locator("textarea").first().fill("Groet van het team.");
    await page.getByRole("button", { name: "Laat de brief zien" }).click();
    await page.getByRole("heading", { name: /^Zo ziet de mail eruit/ }).waitFor();
  },
};

/** A stiff text, with all that the writing coach has to say of it. */
const coached: Look["then"] = {
  what: "with the coach",
  async steps(page) {
    await page.locator("textarea[name=body]").fill("Hierbij delen wij u mede dat met ingang van 1 december de inzameling van het restafval thans dient te worden gewijzigd. De WMO is hierop van toepassing, maar u kunt desgewenst een verzoek indienen bij de afdeling.");
    await page.locator(".coach__more > summary").click();
    await page.locator(".coach__sentences > summary").click();
    await page.getByRole("button", { name: /^Neem over/ }).first().click();
    await page.locator(".coach__taken").waitFor();
  },
};

/** A word with nothing beside it. */
const withHalfAPair: Look["then"] = {
  what: "with half a pair",
  async steps(page) {
    await page.locator("textarea[name=lines]").fill("stadswinkel");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** An operator gave the right password, and has still to show a telephone. */
function withPasswordAlone(telephone: "new" | "known"): Look["first"] {
  return async (page, { someOperator }) => {
    const { email, password } = await someOperator(telephone);
    await page.goto(onPlatform("/operator/inloggen"));
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByLabel("Wachtwoord").fill(password);
    await page.getByRole("button", { name: "Inloggen" }).click();
    await page.waitForURL(/telefoon|code/);
  };
}

/** Somebody else changed the same post while the form stood open. */
const overtaken: Look["then"] = {
  what: "changed meanwhile",
  async steps(page, { changeOwnPost }) {
    await changeOwnPost(new URL(page.url()).pathname);
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Bekijk de andere tekst").click();
  },
};

/** Somebody is told no, but not why. */
const refusedSilently: Look["then"] = {
  what: "refused without a reason",
  async steps(page) {
    await page.getByRole("button", { name: "Nee", exact: true }).first().click();
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** Somebody applies and leaves everything empty. */
const appliedWrongly: Look["then"] = {
  what: "applied with errors",
  async steps(page) {
    await page.locator("#aanmeldformulier").evaluate((form) => {
      if (form instanceof HTMLFormElement) {
        form.noValidate = true;
        form.requestSubmit();
      }
    });
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** An organisation answers with nothing in the box. */
const answeredWithoutWords: Look["then"] = {
  what: "answered without words",
  async steps(page) {
    await page.locator(".application__answer > summary").first().click();
    const form = page.locator(".application__answer form").first();
    await form.locator("textarea").fill("");
    await form.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** Who applied for the vacancy of the admin's organisation. */
const applicants = (list: string) => async ({ appliedFor }: Surroundings) => `${(await appliedFor()).split("/").slice(0, 3).join("/")}/aanmeldingen?toon=${list}`;

/** Somebody is about to share how to reach them. */
const sharing: Look["then"] = {
  what: "about to share a telephone number",
  async steps(page) {
    await page.getByText("Deel je telefoonnummer of adres").click();
    await page.getByLabel("Vul het in").waitFor();
  },
};

/** Quiet hours that end when they begin. */
const sameHours: Look["then"] = {
  what: "quiet for no time",
  async steps(page) {
    await page.getByLabel("Van", { exact: true }).selectOption("8");
    await page.getByLabel("Tot", { exact: true }).selectOption("8");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

/** Something is hidden, but nothing says why. */
const withoutReason: Look["then"] = {
  what: "decided without a reason",
  async steps(page) {
    await page.getByLabel("Verberg het").check();
    await page.getByRole("button", { name: /^Beslis/ }).click();
    await page.locator("main [aria-invalid=true]").first().waitFor();
  },
};

const ownPost = ({ ownPost: path }: Surroundings) => path();
const edit = async ({ ownPost: path }: Surroundings) => `${(await path()).split("/").slice(0, 3).join("/")}/bewerken`;
const report = async ({ somePost: path }: Surroundings) => `/melden${(await path()).split("/").slice(0, 3).join("/")}`;
const someEvent = ({ someEvent: path }: Surroundings) => path();
const ownEvent = ({ ownEvent: path }: Surroundings) => path();
const beyondEvent = (page: string) => async ({ ownEvent: path }: Surroundings) => `${(await path()).split("/").slice(0, 3).join("/")}/${page}`;
const somePost = ({ somePost: path }: Surroundings) => path();

/**
 * Every page of the product by its route, and how it is looked at. A contract test compares the keys with the routes that there are:
 * a page without a look fails.
 */
export const looks: Record<string, Look[]> = {
  "routes/home": [
    { as: "visitor", at: "/" },
    { as: "resident", at: "/" },
    { as: "visitor", at: "/", onPlatform: true },
    { as: "operator", at: "/" },
  ],
  "routes/neighbourhood": [{ as: "visitor", at: ({ neighbourhood }) => Promise.resolve(`/wijk/${neighbourhood}`) }],
  "routes/search": [
    { as: "visitor", at: "/zoeken" },
    { as: "visitor", at: "/zoeken?q=fiets" },
    { as: "visitor", at: "/zoeken?q=qqqqzzzz" },
  ],
  privacy: [{ as: "visitor", at: "/privacy" }],
  accessibility: [{ as: "visitor", at: "/toegankelijkheid" }],
  "routes/shell/offline": [{ as: "visitor", at: "/offline" }],
  "routes/shell/not-found": [
    { as: "visitor", at: "/zomaar/iets" },
    { as: "operator", at: "/zomaar/iets" },
  ],

  "modules/posts/pages/feed": [
    { as: "visitor", at: "/berichten" },
    { as: "visitor", at: ({ neighbourhood }) => Promise.resolve(`/berichten?wijk=${neighbourhood}&buren=1`) },
    { as: "visitor", at: "/berichten?na=kapot" },
    { as: "resident", at: "/berichten" },
  ],
  "modules/posts/pages/post": [
    { as: "visitor", at: somePost },
    { as: "resident", at: somePost },
    { as: "resident", at: ownPost },
    { as: "moderator", at: somePost },
  ],
  "modules/posts/pages/write": [
    { as: "resident", at: "/berichten/nieuw" },
    { as: "resident", at: "/berichten/nieuw", then: sentWrongly },
    { as: "resident", at: "/berichten/nieuw", then: coached },
  ],
  "modules/posts/pages/edit": [
    { as: "resident", at: edit },
    { as: "resident", at: edit, then: overtaken },
  ],
  "modules/posts/pages/own": [{ as: "resident", at: "/berichten/mijn" }],

  "modules/help/pages/overview": [
    { as: "visitor", at: "/hulp" },
    { as: "resident", at: "/hulp?kant=aanbod&wijk=alles" },
    { as: "admin", at: "/hulp?waarmee=language&wijk=alles" },
  ],
  "modules/help/pages/ask": [
    { as: "resident", at: "/hulp/vragen" },
    { as: "resident", at: "/hulp/vragen", then: sentWrongly },
  ],
  "modules/help/pages/offer": [
    { as: "resident", at: "/hulp/aanbieden" },
    { as: "resident", at: "/hulp/aanbieden", then: sentWrongly },
  ],
  "modules/help/pages/edit": [{ as: "resident", at: async ({ ownRequest }) => `${(await ownRequest()).split("/").slice(0, 3).join("/")}/bewerken` }],
  "modules/help/pages/item": [
    { as: "visitor", at: ({ ownRequest }) => ownRequest() },
    { as: "resident", at: ({ ownRequest }) => ownRequest() },
    { as: "moderator", at: ({ ownRequest }) => ownRequest() },
    { as: "resident", at: ({ worryingRequest }) => worryingRequest() },
  ],
  "modules/help/pages/own": [{ as: "resident", at: "/hulp/mijn" }],
  "modules/help/pages/figures": [{ as: "moderator", at: "/hulp/cijfers" }],
  "modules/help/pages/arrange": [{ as: "admin", at: "/hulp/inrichten" }],
  "modules/help/pages/outcome": [
    { as: "visitor", at: ({ outcomeLink }) => outcomeLink() },
    { as: "visitor", at: async ({ outcomeLink }) => `${await outcomeLink()}?antwoord=still` },
  ],
  "modules/agenda/pages/list": [
    { as: "visitor", at: "/agenda" },
    { as: "visitor", at: "/agenda?thema=local-plans&wijk=alles" },
    { as: "resident", at: "/agenda" },
  ],
  "modules/agenda/pages/week": [
    { as: "visitor", at: "/agenda/week" },
    { as: "visitor", at: "/agenda/week/2026-W01" },
  ],
  "modules/agenda/pages/month": [
    { as: "visitor", at: "/agenda/maand" },
    { as: "resident", at: "/agenda/maand/2026-02" },
  ],
  "modules/agenda/pages/event": [
    { as: "visitor", at: someEvent },
    { as: "resident", at: someEvent },
    { as: "resident", at: ownEvent },
    { as: "moderator", at: ownEvent },
  ],
  "modules/agenda/pages/write": [
    { as: "resident", at: "/agenda/nieuw" },
    { as: "resident", at: "/agenda/nieuw", then: sentWrongly },
  ],
  "modules/agenda/pages/edit": [{ as: "resident", at: beyondEvent("bewerken") }],
  "modules/agenda/pages/registrations": [{ as: "resident", at: beyondEvent("aanmeldingen") }],
  "modules/agenda/pages/times": [{ as: "resident", at: beyondEvent("data") }],
  "modules/agenda/pages/own": [{ as: "resident", at: "/agenda/mijn" }],
  "modules/agenda/pages/subscribe": [
    { as: "visitor", at: "/agenda/abonneren" },
    { as: "resident", at: "/agenda/abonneren" },
  ],
  "modules/agenda/pages/sources": [{ as: "resident", at: "/agenda/bronnen" }],

  "modules/vacancies/pages/list": [
    { as: "visitor", at: "/vacatures" },
    { as: "resident", at: "/vacatures?zoek=parachute&dag=6" },
  ],
  "modules/vacancies/pages/vacancy": [
    { as: "visitor", at: ({ someVacancy }) => someVacancy() },
    { as: "visitor", at: ({ someVacancy }) => someVacancy(), then: appliedWrongly },
    { as: "visitor", at: async ({ someVacancy }) => `${await someVacancy()}?aanmelding=mail` },
    { as: "resident", at: ({ someVacancy }) => someVacancy() },
    { as: "resident", at: ({ appliedFor }) => appliedFor() },
    { as: "admin", at: ({ ownVacancy }) => ownVacancy() },
  ],
  "modules/vacancies/pages/write": [
    { as: "resident", at: "/vacatures/nieuw" },
    { as: "admin", at: ({ ownVacancy }) => ownVacancy().then(() => "/vacatures/nieuw") },
    { as: "admin", at: ({ ownVacancy }) => ownVacancy().then(() => "/vacatures/nieuw"), then: sentWrongly },
  ],
  "modules/vacancies/pages/edit": [{ as: "admin", at: async ({ ownVacancy }) => `${(await ownVacancy()).split("/").slice(0, 3).join("/")}/bewerken` }],
  "modules/vacancies/pages/own": [
    { as: "moderator", at: "/vacatures/mijn" },
    { as: "resident", at: ({ appliedFor }) => appliedFor().then(() => "/vacatures/mijn") },
  ],
  "modules/vacancies/pages/applicants": [
    { as: "admin", at: applicants("wachten") },
    { as: "admin", at: applicants("wachten"), then: answeredWithoutWords },
    { as: "admin", at: applicants("gekozen") },
    { as: "admin", at: applicants("klaar") },
  ],
  "modules/vacancies/pages/application": [
    { as: "visitor", at: ({ applicationLink }) => applicationLink() },
  ],
  "modules/vacancies/pages/alerts": [{ as: "resident", at: "/vacatures/meldingen?zoek=dieren&dag=6&met=animals" }],
  "modules/vacancies/pages/on-your-site": [
    { as: "visitor", at: "/vacatures/op-je-site" },
    { as: "visitor", at: "/vacatures/venster", framed: true },
  ],

  "modules/organisations/pages/list": [
    { as: "visitor", at: "/organisaties", onlyIn: withOrganisations },
    { as: "admin", at: "/organisaties?wijk=wijdschild", onlyIn: withOrganisations },
    { as: "resident", at: "/organisaties?soort=initiative", onlyIn: withOrganisations },
    { as: "resident", at: "/organisaties?wijk=wijdschild&soort=school", onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/organisation": [
    { as: "visitor", at: "/organisaties/buurthuis-de-lantaarn", onlyIn: withOrganisations },
    { as: "admin", at: "/organisaties/buurthuis-de-lantaarn", onlyIn: withOrganisations },
    { as: "visitor", at: "/organisaties/buurttuin-de-natte-laars", onlyIn: withOrganisations },
    { as: "visitor", at: "/organisaties/buurthuis-de-lantaarn?soort=post", onlyIn: withOrganisations },
    { as: "resident", at: ({ waitingInitiative }) => waitingInitiative(), onlyIn: withOrganisations },
    { as: "resident", at: ({ someInvitation }) => someInvitation().then(() => "/organisaties/buurthuis-de-lantaarn"), onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/begin": [
    { as: "resident", at: "/organisaties/initiatief", onlyIn: withOrganisations },
    { as: "resident", at: "/organisaties/initiatief", then: sentWrongly, onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/invitation": [
    { as: "resident", at: ({ someInvitation }) => someInvitation(), onlyIn: withOrganisations },
    { as: "resident", at: "/organisaties/fc-wallenrakkers/uitnodiging", onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/add": [
    { as: "admin", at: "/organisaties/nieuw", onlyIn: withOrganisations },
    { as: "admin", at: "/organisaties/nieuw", then: sentWrongly, onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/edit": [{ as: "admin", at: "/organisaties/buurthuis-de-lantaarn/bewerken", onlyIn: withOrganisations }],
  "modules/organisations/pages/editors": [
    { as: "admin", at: "/organisaties/buurthuis-de-lantaarn/schrijvers", onlyIn: withOrganisations },
    { as: "admin", at: "/organisaties/buurthuis-de-lantaarn/schrijvers", then: sentWrongly, onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/claim": [
    { as: "resident", at: "/organisaties/fc-wallenrakkers/aanvragen", onlyIn: withOrganisations },
    { as: "resident", at: "/organisaties/fc-wallenrakkers/aanvragen", then: sentWrongly, onlyIn: withOrganisations },
  ],
  "modules/organisations/pages/claims": [
    { as: "moderator", at: "/organisaties/aanvragen", onlyIn: withOrganisations },
    { as: "admin", at: ({ someClaim }) => someClaim(), onlyIn: withOrganisations },
    { as: "admin", at: ({ someClaim }) => someClaim(), then: refusedSilently, onlyIn: withOrganisations },
  ],

  "routes/account/register": [
    { as: "visitor", at: "/registreren" },
    { as: "visitor", at: "/registreren", then: sentWrongly },
  ],
  "routes/account/log-in": [
    { as: "visitor", at: "/inloggen?terug=/berichten/nieuw" },
    { as: "visitor", at: "/inloggen", then: sentWrongly },
  ],
  "routes/account/forgotten": [
    { as: "visitor", at: "/wachtwoord-vergeten" },
    { as: "visitor", at: "/wachtwoord-vergeten", then: sentWrongly },
  ],
  "routes/account/check-mail": [{ as: "visitor", at: "/kijk-in-je-mail?na=registered" }],
  "routes/account/token": [
    { as: "visitor", at: "/bevestigen/onbekend" },
    { as: "visitor", at: ({ confirmLink }) => confirmLink() },
    { as: "visitor", at: ({ resetLink }) => resetLink() },
    { as: "visitor", at: ({ resetLink }) => resetLink(), then: sentWrongly },
  ],
  "routes/account/overview": [
    { as: "resident", at: "/account" },
    // What stands on every page of somebody whom no mail reaches; not the resident, who gets mail in other tests.
    { as: "moderator", at: ({ mailStopped }) => mailStopped("/account") },
  ],
  "routes/account/profile": [{ as: "resident", at: "/account/gegevens" }],
  "routes/account/password": [
    { as: "resident", at: "/account/wachtwoord" },
    { as: "resident", at: "/account/wachtwoord", then: sentWrongly },
  ],
  "routes/account/email": [{ as: "resident", at: "/account/e-mail" }],
  "routes/account/mail": [
    { as: "resident", at: "/account/mail" },
    { as: "moderator", at: ({ mailStopped }) => mailStopped("/account/mail") },
  ],
  "routes/editions/settings": [
    { as: "resident", at: "/account/wijkblad" },
    { as: "resident", at: "/account/wijkblad?gedaan=bewaard" },
  ],
  "routes/editions/edition": [{ as: "visitor", at: ({ editionLinks }) => editionLinks().then(({ page }) => page) }],
  "routes/editions/past": [{ as: "resident", at: ({ editionLinks }) => editionLinks().then(() => "/account/wijkblad/eerder") }],
  "routes/notify/follow": [{ as: "resident", at: ({ somePerson }) => somePerson().then((path) => `/volgen?what=person&id=${path.split("/").at(-1) ?? ""}`) }],
  "routes/notify/inbox": [
    { as: "resident", at: "/meldingen" },
    { as: "resident", at: ({ toldOfReply }) => toldOfReply() },
  ],
  "routes/notify/following": [{ as: "resident", at: ({ ownPost: path }) => path().then(() => "/account/volgen") }],
  "routes/notify/preferences": [
    { as: "resident", at: "/account/meldingen" },
    { as: "resident", at: "/account/meldingen", then: sameHours },
  ],
  "routes/conversations/list": [
    { as: "resident", at: ({ someConversation }) => someConversation().then(() => "/gesprekken") },
    { as: "admin", at: "/gesprekken" },
  ],
  "routes/conversations/start": [
    { as: "resident", at: ({ writeToModerator }) => writeToModerator() },
    { as: "resident", at: ({ writeToModerator }) => writeToModerator(), then: sentWrongly },
  ],
  "routes/conversations/conversation": [
    { as: "resident", at: ({ someConversation }) => someConversation() },
    { as: "resident", at: ({ someConversation }) => someConversation(), then: sharing },
    { as: "moderator", at: ({ someConversation }) => someConversation() },
  ],
  "routes/notify/person": [{ as: "resident", at: ({ somePerson }) => somePerson().then((path) => path.replace("/beheer", "")) }],
  "routes/notify/unsubscribe": [
    { as: "visitor", at: ({ editionLinks }) => editionLinks().then(({ unsubscribe }) => unsubscribe) },
    { as: "visitor", at: ({ editionLinks }) => editionLinks().then(({ unsubscribe }) => `${unsubscribe}?gedaan=1`) },
  ],
  "routes/account/devices": [{ as: "resident", at: "/account/apparaten" }],
  "routes/account/delete": [{ as: "resident", at: "/account/verwijderen" }],
  "routes/account/deleted": [{ as: "visitor", at: "/account-verwijderd" }],

  "routes/admin/overview": [
    { as: "admin", at: "/beheer" },
    // Not for residents: what they see instead is a page too.
    { as: "resident", at: "/beheer" },
  ],
  "routes/admin/modules": [{ as: "admin", at: "/beheer/onderdelen" }],
  "routes/admin/module": [{ as: "admin", at: "/beheer/onderdelen/posts" }],
  "routes/admin/look": [{ as: "admin", at: "/beheer/uiterlijk" }],
  "routes/info/own-page": [{ as: "visitor", at: ({ ownPage }) => ownPage() }],
  "routes/admin/site/menu": [{ as: "admin", at: ({ ownPage }) => ownPage().then(() => "/beheer/menu") }],
  "routes/admin/site/home": [{ as: "admin", at: "/beheer/startpagina" }],
  "routes/admin/site/pages": [{ as: "admin", at: ({ ownPage }) => ownPage().then(() => "/beheer/paginas") }],
  "routes/admin/site/page": [
    { as: "admin", at: "/beheer/paginas/nieuw", then: sentWrongly },
    { as: "admin", at: "/beheer/paginas/nieuw", then: withPagePreview },
  ],
  "routes/admin/site/mail-texts": [{ as: "admin", at: "/beheer/mail/teksten", then: withLetterShown }],
  "routes/admin/site/embeds": [{ as: "admin", at: "/beheer/op-andere-sites" }],
  "routes/admin/impact/impact": [{ as: "admin", at: "/beheer/cijfers" }],
  "routes/admin/impact/goals": [{ as: "admin", at: "/beheer/cijfers/doelen" }],
  "routes/admin/versions/list": [{ as: "admin", at: ({ ownPage }) => ownPage().then(() => "/beheer/versies") }],
  "routes/admin/versions/version": [{ as: "admin", at: ({ versionToGoBackTo }) => versionToGoBackTo() }],
  "routes/admin/invite/invite": [
    { as: "admin", at: "/beheer/mensen/uitnodigen", then: sentWrongly },
    { as: "admin", at: "/beheer/mensen/uitnodigen", then: withListLookedAt },
  ],
  "routes/admin/words": [{ as: "admin", at: "/beheer/woorden" }],
  "routes/admin/plain-language/trend": [{ as: "admin", at: "/beheer/mensentaal" }],
  "routes/admin/plain-language/words": [
    { as: "admin", at: "/beheer/mensentaal/woorden" },
    { as: "admin", at: "/beheer/mensentaal/woorden", then: withHalfAPair },
  ],
  "routes/admin/log": [
    { as: "admin", at: "/beheer/logboek" },
    { as: "admin", at: "/beheer/logboek?over=rota&van=2020-01-01&tot=2020-01-02" },
  ],
  "routes/admin/support": [{ as: "admin", at: ({ supportAsked }) => supportAsked() }],
  "routes/admin/data/exports": [{ as: "admin", at: "/beheer/gegevens" }],
  "routes/admin/people": [{ as: "admin", at: "/beheer/mensen" }],
  "routes/admin/domains": [{ as: "admin", at: "/beheer/adressen" }],
  "routes/admin/mail": [
    { as: "admin", at: "/beheer/mail" },
    { as: "admin", at: ({ mailStopped }) => mailStopped("/beheer/mail") },
    {
      as: "admin",
      at: "/beheer/mail",
      then: {
        what: "with a test mail",
        async steps(page) {
          await page.getByRole("button", { name: "Stuur een proefmail" }).click();
          await page.getByText("De mail ligt klaar in de uitbox").waitFor();
        },
      },
    },
  ],
  "routes/admin/person": [{ as: "admin", at: ({ somePerson }) => somePerson() }],
  "routes/admin/moderation/settings": [{ as: "admin", at: "/beheer/toezicht" }],
  "routes/admin/moderation/words": [{ as: "admin", at: "/beheer/toezicht/woorden" }],
  "routes/admin/moderation/rules": [{ as: "admin", at: "/beheer/toezicht/regels" }],
  "routes/admin/moderation/new-rule": [
    { as: "admin", at: "/beheer/toezicht/regels/nieuw" },
    { as: "admin", at: "/beheer/toezicht/regels/nieuw", then: sentWrongly },
  ],
  "routes/admin/moderation/rule": [{ as: "admin", at: "/beheer/toezicht/regels/new-with-link" }],
  "routes/admin/moderation/back-test": [{ as: "admin", at: "/beheer/toezicht/regels/bsn/proef" }],
  "routes/admin/moderation/tried-texts": [{ as: "admin", at: "/beheer/toezicht/regels/bsn/proef/onterecht" }],

  "routes/desk/queue": [
    { as: "moderator", at: ({ someCase }) => someCase().then(() => "/toezicht") },
    { as: "admin", at: "/toezicht?wie=mine" },
    { as: "moderator", at: ({ someCase }) => someCase().then(() => "/toezicht"), then: withoutReason },
    { as: "resident", at: "/toezicht" },
  ],
  "routes/desk/case": [
    { as: "moderator", at: ({ someCase }) => someCase() },
    { as: "moderator", at: ({ someCase }) => someCase(), then: withoutReason },
  ],
  "routes/desk/rota": [{ as: "admin", at: "/toezicht/rooster" }],

  "routes/desk/appeals": [{ as: "admin", at: ({ someAppeal }) => someAppeal().then(() => "/toezicht/bezwaren") }],
  "routes/desk/appeal": [
    { as: "admin", at: ({ someAppeal }) => someAppeal() },
    { as: "admin", at: ({ someAppeal }) => someAppeal(), then: sentWrongly },
    // Who decided first reads why it is not theirs.
    { as: "moderator", at: ({ someAppeal }) => someAppeal() },
  ],

  "routes/reports/report": [
    { as: "visitor", at: report },
    { as: "visitor", at: report, then: sentWrongly },
    { as: "resident", at: report },
  ],
  "routes/reports/find-receipt": [
    { as: "visitor", at: "/melding" },
    { as: "visitor", at: "/melding", then: sentWrongly },
  ],
  "routes/reports/receipt": [{ as: "visitor", at: ({ someReport }) => someReport() }],
  "routes/decisions/decision": [{ as: "resident", at: ({ someDecision }) => someDecision() }],
  "routes/decisions/object": [
    { as: "resident", at: async ({ someDecision }) => `${await someDecision()}/bezwaar` },
    { as: "resident", at: async ({ someDecision }) => `${await someDecision()}/bezwaar`, then: sentWrongly },
  ],
  "routes/account/my-language": [
    { as: "resident", at: ({ ownPost: path }) => path().then(() => "/account/mijn-taal") },
    { as: "admin", at: "/account/mijn-taal" },
  ],
  "routes/account/decisions": [
    { as: "resident", at: ({ someDecision }) => someDecision().then(() => "/account/besluiten") },
    { as: "admin", at: "/account/besluiten" },
  ],
  "routes/rules/rules": [{ as: "visitor", at: "/huisregels" }],
  "routes/transparency/list": [{ as: "visitor", at: "/verslag" }],
  "routes/transparency/year": [{ as: "visitor", at: ({ someAppeal }) => someAppeal().then(() => `/verslag/${new Date().getFullYear()}`) }],

  "routes/operator/new-town/new-town": [
    { as: "operator", at: "/operator/gemeenten/nieuw", then: sentWrongly },
    { as: "operator", at: "/operator/gemeenten/nieuw", then: withNewTownLooked },
  ],
  "routes/platform-site/municipalities": [{ as: "visitor", at: "/voor-gemeenten", onPlatform: true }],
  "routes/platform-site/workshops": [{ as: "visitor", at: "/workshops", onPlatform: true }],
  "routes/platform-site/workshop": [{ as: "visitor", at: ({ someWorkshop }) => someWorkshop(), onPlatform: true, then: sentWrongly }],
  "routes/platform-site/booking": [{ as: "visitor", at: ({ ownBooking }) => ownBooking(), onPlatform: true }],
  "routes/platform-site/ask-demo": [{ as: "visitor", at: "/probeer", onPlatform: true, then: sentWrongly }],
  "routes/platform-site/confirm-demo": [{ as: "visitor", at: ({ demoToConfirm }) => demoToConfirm(), onPlatform: true }],
  "routes/platform-site/operator-workshops": [{ as: "operator", at: "/operator/workshops" }],
  "routes/platform-site/operator-workshop": [
    { as: "operator", at: "/operator/workshops/nieuw", then: sentWrongly },
    { as: "operator", at: ({ ownBooking, someWorkshop }) => ownBooking().then(someWorkshop).then((path) => `/operator${path}`) },
  ],
  "routes/platform-site/operator-demos": [{ as: "operator", at: ({ demoToConfirm }) => demoToConfirm().then(() => "/operator/proefsites") }],
  "routes/operator-login": [{ as: "visitor", at: "/operator/inloggen", onPlatform: true }],
  "routes/operator-access/telephone": [{ as: "visitor", at: "/operator/inloggen/telefoon", onPlatform: true, first: withPasswordAlone("new") }],
  "routes/operator-access/code": [{ as: "visitor", at: "/operator/inloggen/code", onPlatform: true, first: withPasswordAlone("known") }],
  "routes/operator-access/own": [{ as: "operator", at: "/operator/ik" }],
  "routes/operator/towns": [{ as: "operator", at: "/operator" }],
  "routes/operator/deleted": [{ as: "operator", at: "/operator/verwijderd" }],
  "routes/operator/log": [{ as: "operator", at: "/operator/logboek" }],
  "routes/operator/queue": [{ as: "operator", at: "/operator/wachtrij" }],
  "routes/operator/town": [{ as: "operator", at: ({ slug }) => Promise.resolve(`/operator/gemeenten/${slug}`) }],
  "routes/operator/data/exports": [{ as: "operator", at: ({ slug }) => Promise.resolve(`/operator/gemeenten/${slug}/gegevens`) }],
  "routes/mail-outbox": [{ as: "operator", at: "/uitbox" }],
  "routes/mail-outbox-mail": [
    { as: "operator", at: ({ someMail }) => someMail() },
    { as: "visitor", at: ({ someMail }) => someMail(), onPlatform: true },
  ],
};
