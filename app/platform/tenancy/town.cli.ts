import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.ts";
import { disconnect, tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { inviteAdmin } from "#app/platform/identity/invite-admin.server.ts";
import { completePlan, createTown } from "#app/platform/onboarding/create-town.server.ts";
import { planDifference } from "#app/platform/onboarding/difference.server.ts";
import { townPlan } from "#app/platform/onboarding/plan.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { exportTown } from "#app/platform/transfer/export.server.ts";
import { importTown } from "#app/platform/transfer/import.server.ts";
import { fingerprintOf, ownPublicKey } from "#app/platform/transfer/sign.server.ts";
import { shippedTowns } from "#tenants/index.ts";
import { installTenant } from "./install.server.ts";
import { loadTenant, tenantIdOfSlug } from "./load.server.ts";

const USAGE = `Usage:
  npm run town -- add <slug> <e-mail of its first admin> "<their name>"     a town of tenants/, live and without demo content
  npm run town -- create <file.json> [--dry-run]                           a town by its plan: a draft, with its first admins invited
  npm run town -- invite <slug> <e-mail> "<name>"                          one more admin, or the same invitation again
  npm run town -- export <slug> <file>                                     everything of a town in one signed archive, while it runs
  npm run town -- import <file> [--dry-run] [--trust <fingerprint>]        takes such an archive in, as a draft, with the ids it has`;

const asked = z.tuple([z.enum(["add", "invite"]), z.string(), emailAddress, z.string().trim().min(2).max(60)]);

async function add(slug: string): Promise<string> {
  const load = shippedTowns[slug];
  if (!load) throw new Error(`There is no town "${slug}" in tenants/index.ts; there are: ${Object.keys(shippedTowns).join(", ")}.`);
  if (await tenantIdOfSlug(slug)) throw new Error(`The town "${slug}" is here already. Is it the demo? Then take that away first: npm run demo -- remove.`);
  const { tenantId } = await installTenant(await load(), { isDemo: false });
  return tenantId;
}

async function known(slug: string): Promise<string> {
  const id = await tenantIdOfSlug(slug);
  if (!id) throw new Error(`There is no town "${slug}" here. Make it with: npm run town -- add ${slug} …`);
  return id;
}

async function exportTo(args: string[]): Promise<void> {
  const parsed = z.tuple([z.string(), z.string().min(1)]).safeParse(args);
  if (!parsed.success) throw new Error(USAGE);
  const [slug, file] = parsed.data;
  const { tables, files } = await exportTown({ tenantId: await known(slug), target: path.resolve(file), by: "command", at: systemClock.now() });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${file} holds ${rows} rows of ${tables.length} tables in ${files.length} parts, signed with key\n${fingerprintOf(ownPublicKey())}\nIt holds what people wrote to each other in private: keep it as such.`);
}

async function importFrom(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean", default: false }, trust: { type: "string", multiple: true, default: [] } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const dryRun = values["dry-run"];
  const { manifest, fingerprint } = await importTown(path.resolve(file), { trust: values.trust, dryRun });
  for (const { name, rows } of manifest.tables) if (rows > 0) console.log(`${String(rows).padStart(9)} ${name}`);
  console.log(`${manifest.town.name} (${manifest.town.slug}), made ${manifest.madeAt}, key ${fingerprint}\n${dryRun ? "All of it fits. Nothing was kept: this was a dry run." : "It is here as a draft. An operator opens it on the operators' page."}`);
}

async function create(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean", default: false } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const asked = townPlan.safeParse(JSON.parse(await readFile(path.resolve(file), "utf8")));
  if (!asked.success) throw new Error(`The plan cannot be used:\n${z.prettifyError(asked.error)}`);
  const plan = await completePlan(asked.data);
  if (!plan) throw new Error(`There is no town "${asked.data.copyFrom ?? ""}" to take the structure of.`);
  const { refusals, difference } = await planDifference(plan);
  if (refusals.length > 0) throw new Error(refusals.map(({ reason, said }) => `${reason}: ${said}`).join("\n"));
  const { name, slug, areas, modulesOn, admins, domains } = difference;
  console.log(`+ ${name} (${slug})\n${[...domains.map((each) => `+ address ${each}`), ...areas.map((area) => `+ ${area.name}, ${area.postcodes} postcodes`), ...modulesOn.map((each) => `+ module ${each}`), ...admins.map((admin) => `+ admin ${admin.name}, ${admin.email}`)].join("\n")}`);
  if (values["dry-run"]) return console.log("This was a dry run. Nothing was made.");
  const made = await createTown(asked.data, { requestId: `cli-${process.pid}`, operatorId: null });
  if (!made.ok) throw new Error(made.refusals.map(({ reason, said }) => `${reason}: ${said}`).join("\n"));
  for (const { email, link } of made.links) console.log(`${email} gets a mail. The link in it, should the mail be lost:\n${link}`);
  console.log("It is here as a draft. An operator opens it on the operators' page.");
}

async function main([first, ...rest]: string[]): Promise<void> {
  if (first === "create") return create(rest);
  if (first === "export") return exportTo(rest);
  if (first === "import") return importFrom(rest);
  return addOrInvite(first === undefined ? [] : [first, ...rest]);
}

async function addOrInvite(args: string[]): Promise<void> {
  const parsed = asked.safeParse(args);
  if (!parsed.success) throw new Error(USAGE);
  const [verb, slug, email, name] = parsed.data;
  const tenantId = verb === "add" ? await add(slug) : await known(slug);
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant) throw new Error(`The town "${slug}" could not be read.`);
  const { link } = await inviteAdmin({ tenant, db: tenantDb(tenantId), clock: systemClock, locale: tenant.profile.defaultLocale, requestId: `cli-${process.pid}` }, { email, name });
  console.log(`${tenant.profile.name} is at ${townOrigin(tenant, env)}\n${email} is its admin and gets a mail. The link in it, should the mail be lost:\n${link}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
await disconnect();
