import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";
import { modules } from "./modules/registry.server.ts";

const feedFiles = ["rss.xml", "atom.xml", "feed.json"];

/** The feeds of the town and of every registered module: one route file, under each address. */
const feeds = ["", ...modules.map(({ mount }) => mount.slice(1))].flatMap((mount) =>
  feedFiles.map((name) => {
    const path = [mount, name].filter(Boolean).join("/");
    return route(path, "routes/feeds/feed.ts", { id: `feed:${path}` });
  }),
);

/** The pages of every registered module, below its mount. */
const modulePages = modules.flatMap((module) =>
  prefix(
    module.mount,
    Object.entries(module.pages).map(([path, file]) => {
      const from = `modules/${module.id}/${file}`;
      return path === "" ? index(from) : route(path, from);
    }),
  ),
);

/** Accounts, and the mail about them. */
const accountPages = [
  route("registreren", "routes/account/register.tsx"),
  route("inloggen", "routes/account/log-in.tsx"),
  route("uitloggen", "routes/account/log-out.tsx"),
  route("wachtwoord-vergeten", "routes/account/forgotten.tsx"),
  route("kijk-in-je-mail", "routes/account/check-mail.tsx"),
  route("bevestigen/:token", "routes/account/token.tsx"),
  route("account", "routes/account/overview.tsx"),
  route("account/gegevens", "routes/account/profile.tsx"),
  route("account/wachtwoord", "routes/account/password.tsx"),
  route("account/e-mail", "routes/account/email.tsx"),
  route("account/mail", "routes/account/mail.tsx"),
  route("account/apparaten", "routes/account/devices.tsx"),
  route("account/mijn-gegevens", "routes/account/my-data.tsx"),
  route("account/besluiten", "routes/account/decisions.tsx"),
  route("account/mijn-taal", "routes/account/my-language.tsx"),
  route("account/verwijderen", "routes/account/delete.tsx"),
  route("account/wijkblad", "routes/editions/settings.tsx"),
  route("account/wijkblad/eerder", "routes/editions/past.tsx"),
  route("wijkblad/:word", "routes/editions/edition.tsx"),
  route("wijk/:slug/wijkblad.pdf", "routes/editions/print.ts"),
  route("account/link", "routes/account/prove.ts"),
  route("account-verwijderd", "routes/account/deleted.tsx"),
  route("taal/:locale", "routes/account/language.tsx"),
  route("operator/inloggen", "routes/operator-login.tsx"),
  route("operator/inloggen/code", "routes/operator-access/code.tsx"),
  route("operator/inloggen/telefoon", "routes/operator-access/telephone.tsx"),
  route("operator/ik", "routes/operator-access/own.tsx"),
  route("operator/uitloggen", "routes/operator-logout.tsx"),
  route("uitbox", "routes/mail-outbox.tsx"),
  route("uitbox/:tenant/:mail", "routes/mail-outbox-mail.tsx"),
];

/** What a town holds texts against, and how it looks after them. */
const moderationPages = [
  route("toezicht", "routes/admin/moderation/settings.tsx"),
  route("toezicht/woorden", "routes/admin/moderation/words.tsx"),
  route("toezicht/regels", "routes/admin/moderation/rules.tsx"),
  route("toezicht/regels/nieuw", "routes/admin/moderation/new-rule.tsx"),
  route("toezicht/regels/:id", "routes/admin/moderation/rule.tsx"),
  route("toezicht/regels/:id/proef", "routes/admin/moderation/back-test.tsx"),
  route("toezicht/regels/:id/proef/:list", "routes/admin/moderation/tried-texts.tsx"),
];

/** Following, being told, and stopping either. */
const notifyPages = [
  route("volgen", "routes/notify/follow.tsx"),
  route("meldingen", "routes/notify/inbox.tsx"),
  route("meldingen/:id", "routes/notify/open.ts"),
  route("mensen/:id", "routes/notify/person.tsx"),
  route("account/volgen", "routes/notify/following.tsx"),
  route("account/meldingen", "routes/notify/preferences.tsx"),
  route("account/push", "routes/notify/push.ts"),
  route("afmelden/:word", "routes/notify/unsubscribe.tsx"),
];

/** Private conversations. */
const conversationPages = [
  route("gesprekken", "routes/conversations/list.tsx"),
  route("gesprekken/nieuw", "routes/conversations/start.tsx"),
  route("gesprekken/:id", "routes/conversations/conversation.tsx"),
];

/** What somebody can do about what others write, and about what was decided of what they wrote themselves. */
const processPages = [
  route("melden/:soort/:id", "routes/reports/report.tsx"),
  route("melding", "routes/reports/find-receipt.tsx"),
  route("melding/:code", "routes/reports/receipt.tsx"),
  route("besluit/:word", "routes/decisions/decision.tsx"),
  route("besluit/:word/bezwaar", "routes/decisions/object.tsx"),
  route("huisregels", "routes/rules/rules.tsx"),
  route("verslag", "routes/transparency/list.tsx"),
  route("verslag/:jaar", "routes/transparency/year.tsx"),
  route("verslag/:jaar.csv", "routes/transparency/csv.ts"),
];

const routes: RouteConfig = [
  index("routes/home.tsx"),
  ...modulePages,
  ...accountPages,
  ...notifyPages,
  ...conversationPages,
  ...processPages,
  ...feeds,
  route("wijk/:slug", "routes/neighbourhood.tsx"),
  route("zoeken", "routes/search.tsx"),
  route("privacy", "routes/info/info.tsx", { id: "privacy" }),
  route("toegankelijkheid", "routes/info/info.tsx", { id: "accessibility" }),
  route("pagina/:slug", "routes/info/own-page.tsx"),
  route("fotos", "routes/photos.ts"),
  route("sitemap.xml", "routes/feeds/sitemap.ts"),
  route("robots.txt", "routes/feeds/robots.ts"),
  route("offline", "routes/shell/offline.tsx"),
  route("manifest.webmanifest", "routes/shell/manifest.ts"),
  route("app-icoon/:name", "routes/shell/app-icon.ts"),
  route("platform.css", "routes/shell/platform-theme.ts"),
  route("beheer", "routes/admin/layout.tsx", [
    index("routes/admin/overview.tsx"),
    route("onderdelen", "routes/admin/modules.tsx"),
    route("onderdelen/:id", "routes/admin/module.tsx"),
    route("uiterlijk", "routes/admin/look.tsx"),
    route("woorden", "routes/admin/words.tsx"),
    route("mensentaal", "routes/admin/plain-language/trend.tsx"),
    route("mensentaal/woorden", "routes/admin/plain-language/words.tsx"),
    route("mail", "routes/admin/mail.tsx"),
    route("logboek", "routes/admin/log.tsx"),
    route("gegevens", "routes/admin/data/exports.tsx"),
    route("toegang", "routes/admin/support.tsx"),
    route("adressen", "routes/admin/domains.tsx"),
    route("mensen", "routes/admin/people.tsx"),
    route("mensen/uitnodigen", "routes/admin/invite/invite.tsx"),
    route("mensen/:id", "routes/admin/person.tsx"),
    route("menu", "routes/admin/site/menu.tsx"),
    route("startpagina", "routes/admin/site/home.tsx"),
    route("paginas", "routes/admin/site/pages.tsx"),
    route("paginas/:id", "routes/admin/site/page.tsx"),
    route("mail/teksten", "routes/admin/site/mail-texts.tsx"),
    route("op-andere-sites", "routes/admin/site/embeds.tsx"),
    route("cijfers", "routes/admin/impact/impact.tsx"),
    route("cijfers/doelen", "routes/admin/impact/goals.tsx"),
    route("versies", "routes/admin/versions/list.tsx"),
    route("versies/:version", "routes/admin/versions/version.tsx"),
    ...moderationPages,
  ]),
  route("beheer/cijfers.csv", "routes/admin/impact/file.ts", { id: "impact-csv" }),
  route("beheer/cijfers.pdf", "routes/admin/impact/file.ts", { id: "impact-pdf" }),
  route("beheer/logboek.csv", "routes/admin/log-file.ts"),
  route("beheer/gegevens/:export", "routes/admin/data/export-file.ts"),
  route("toezicht", "routes/desk/queue.tsx"),
  route("toezicht/rooster", "routes/desk/rota.tsx"),
  route("toezicht/bezwaren", "routes/desk/appeals.tsx"),
  route("toezicht/bezwaren/:id", "routes/desk/appeal.tsx"),
  route("toezicht/:id", "routes/desk/case.tsx"),
  route("webhooks/resend", "routes/webhooks/resend.ts"),
  route("voor-gemeenten", "routes/platform-site/municipalities.tsx"),
  route("workshops", "routes/platform-site/workshops.tsx"),
  route("workshops/:id", "routes/platform-site/workshop.tsx"),
  route("workshops/plaats/:word", "routes/platform-site/booking.tsx"),
  route("probeer", "routes/platform-site/ask-demo.tsx"),
  route("probeer/:word", "routes/platform-site/confirm-demo.tsx"),
  route("operator/gemeenten/nieuw", "routes/operator/new-town/new-town.tsx"),
  route("operator/workshops", "routes/platform-site/operator-workshops.tsx"),
  route("operator/workshops/:id", "routes/platform-site/operator-workshop.tsx"),
  route("operator/proefsites", "routes/platform-site/operator-demos.tsx"),
  route("operator", "routes/operator/towns.tsx"),
  route("operator/verwijderd", "routes/operator/deleted.tsx"),
  route("operator/verwijderd/:certificate", "routes/operator/certificate.ts"),
  route("operator/logboek", "routes/operator/log.tsx"),
  route("operator/wachtrij", "routes/operator/queue.tsx"),
  route("operator/gemeenten/:slug", "routes/operator/town.tsx"),
  route("operator/gemeenten/:slug/gegevens", "routes/operator/data/exports.tsx"),
  route("operator/gemeenten/:slug/gegevens/:export", "routes/operator/data/export-file.ts"),
  route("*", "routes/shell/not-found.tsx"),
];

export default routes;
