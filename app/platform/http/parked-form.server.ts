import { createHash, randomBytes } from "node:crypto";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { after } from "#app/platform/clock.ts";
import { takeTurn } from "#app/platform/limits/turns.server.ts";
import type { TownContext } from "./context.server.ts";
import { readBody } from "./form.server.ts";

/** Name in an address of the word that leads back to a parked form. */
export const PARKED = "verder";

const WORD = /^[A-Za-z0-9_-]{32}$/;
const HOURS = 2;
/** Longest text that is kept of one form, in characters: the longest post with everything around it. */
const MOST = 20_000;
const LIMIT = { name: "park-form", tries: 30, seconds: 3600 };
const SECRET = /password|wachtwoord|^__/i;

const kept = z.array(z.tuple([z.string(), z.string()]));

function stored(word: string): string {
  return createHash("sha256").update(word).digest("hex");
}

/**
 * Keeps what somebody typed who must log in first, so that it is there when they come back: without scripts, and when they log in from
 * their mail. Files and passwords are not kept.
 *
 * @param path of the page with the form
 * @returns the word that leads back to it; undefined when there is nothing to keep, or too much
 */
export async function parkForm({ db, tenant, clock, visitorKey }: TownContext, request: Request, path: string): Promise<string | undefined> {
  const body = await readBody(request);
  const fields = [...(body ?? [])].flatMap(([name, value]) => (typeof value === "string" && !SECRET.test(name) ? [[name, value] as const] : []));
  const size = fields.reduce((sum, [name, value]) => sum + name.length + value.length, path.length);
  if (fields.length === 0 || size > MOST || !(await takeTurn(LIMIT, visitorKey)).ok) return undefined;
  const word = randomBytes(24).toString("base64url");
  await db.parkedForm.create({ data: { tenantId: tenant.id, id: stored(word), path: path.slice(0, 300), fields: fields.map((field) => [...field]), expiresAt: after(clock.now(), { hours: HOURS }) } });
  return word;
}

/**
 * What was parked, as the form's first values; undefined when the word leads to nothing on this page.
 * @param word as it stands in the address
 */
export async function parkedForm({ db, tenant, clock }: TownContext, request: Request): Promise<SubmissionResult | undefined> {
  const { searchParams, pathname } = new URL(request.url);
  const word = searchParams.get(PARKED) ?? "";
  if (!WORD.test(word)) return undefined;
  const found = await db.parkedForm.findFirst({ where: { tenantId: tenant.id, id: stored(word), path: pathname, expiresAt: { gt: clock.now() } }, select: { fields: true } });
  const fields = kept.safeParse(found?.fields);
  if (!fields.success) return undefined;
  const body = new FormData();
  for (const [name, value] of fields.data) body.append(name, value);
  return { initialValue: parseWithZod(body, { schema: z.looseObject({}) }).reply().initialValue };
}
