import { data, redirect } from "@remix-run/node";
import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { askLoginLink } from "#app/platform/identity/ask-login-link.server.ts";
import { inEvenTime } from "#app/platform/identity/even-time.ts";
import { linkForm, passwordForm } from "#app/platform/identity/forms.ts";
import { logInByPassword } from "#app/platform/identity/log-in-by-password.server.ts";
import { returnPath } from "#app/platform/identity/return-path.ts";
import { forgetTries, mayTry } from "#app/platform/identity/tries.server.ts";
import type { Turn } from "#app/platform/limits/turns.server.ts";
import { enter } from "./enter.server.ts";
import { replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

type Way = "link" | "wachtwoord";

function refused(way: Way, reply: SubmissionResult, turn?: Extract<Turn, { ok: false }>) {
  return turn ? data({ way, reply }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } }) : data({ way, reply }, 400);
}

/** Mails a link to log in with, to whoever has an account; the answer is the same for everybody. */
export async function sendLink(town: TownContext, body: FormData) {
  const { faults } = textsOf(town);
  const form = await readForm(body, linkForm, { locale: town.locale });
  if (!form.ok) return refused("link", form.reply);
  const { email, terug } = form.value;
  const turn = await mayTry("log-in-link", { tenantId: town.tenant.id, visitorKey: town.visitorKey, email });
  if (!turn.ok) return refused("link", replyWith(form.value, { "": faults.tooOften(Math.ceil(turn.waitSeconds / 60)) }), turn);
  await inEvenTime(() => askLoginLink(town, { email, returnTo: returnPath(terug) }));
  return redirect("/kijk-in-je-mail?na=link", 303);
}

/** Lets somebody in with a password. */
export async function tryPassword(town: TownContext, request: Request, body: FormData) {
  const { faults } = textsOf(town);
  const form = await readForm(body, passwordForm, { locale: town.locale });
  if (!form.ok) return refused("wachtwoord", form.reply);
  const { email, password, terug } = form.value;
  const trying = { tenantId: town.tenant.id, visitorKey: town.visitorKey, email };
  const turn = await mayTry("log-in-password", trying);
  if (!turn.ok) return refused("wachtwoord", replyWith(form.value, { "": faults.tooOften(Math.ceil(turn.waitSeconds / 60)) }), turn);
  const entrance = await logInByPassword(town, { email, password, returnTo: returnPath(terug) });
  if (!entrance.ok) return refused("wachtwoord", replyWith(form.value, { "": faults[entrance.reason] }));
  await forgetTries("log-in-password", trying);
  return enter(town, request, { accountId: entrance.accountId, returnTo: terug });
}
