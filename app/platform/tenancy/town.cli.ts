import { z } from "zod";
import { systemClock } from "#app/platform/clock.ts";
import { disconnect, tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { inviteAdmin } from "#app/platform/identity/invite-admin.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { shippedTowns } from "#tenants/index.ts";
import { installTenant } from "./install.server.ts";
import { loadTenant, tenantIdOfSlug } from "./load.server.ts";

const USAGE = `Usage:
  npm run town -- add <slug> <e-mail of its first admin> "<their name>"     a town of tenants/, live and without demo content
  npm run town -- invite <slug> <e-mail> "<name>"                          one more admin, or the same invitation again`;

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

async function main(args: string[]): Promise<void> {
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
