import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { confirmNewEmail } from "#app/platform/identity/change-email.server.ts";
import { confirm } from "#app/platform/identity/confirm.server.ts";
import { resetForm } from "#app/platform/identity/forms.ts";
import { logInByLink } from "#app/platform/identity/log-in-by-link.server.ts";
import { setNewPassword } from "#app/platform/identity/set-new-password.server.ts";
import { peekToken } from "#app/platform/identity/tokens.server.ts";
import { mayTry } from "#app/platform/identity/tries.server.ts";
import { enter } from "./enter.server.ts";
import { replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

function answer(reply: SubmissionResult | undefined, init: number | ResponseInit, changed = false) {
  return data({ reply, changed }, init);
}

/** The link was used or is too old. Whoever pressed the button twice is in already, and goes on. */
function dead(town: TownContext) {
  return town.actor.kind === "member" ? redirect("/", 303) : answer(undefined, 410);
}

/** Uses a link from the mail, for what it was made for. */
export async function spend(town: TownContext, request: Request, word: string) {
  const { db, tenant, clock, visitorKey, locale } = town;
  const { faults } = textsOf(town);
  const turn = await mayTry("link", { tenantId: tenant.id, visitorKey });
  if (!turn.ok) return answer(replyWith({}, { "": faults.tooOften(Math.ceil(turn.waitSeconds / 60)) }), { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  const token = await peekToken(db, tenant.id, word, clock.now());
  switch (token?.purpose) {
    case "confirm-email":
    case "log-in": {
      const entrance = await (token.purpose === "log-in" ? logInByLink : confirm)(town, word);
      return entrance.ok ? enter(town, request, entrance) : dead(town);
    }
    case "reset-password": {
      const form = await readForm(request, resetForm, { locale });
      if (!form.ok) return answer(form.reply, 400);
      const done = await setNewPassword(town, { word, password: form.value.password });
      if (done.ok) return enter(town, request, done);
      return done.reason === "link-does-not-work" ? dead(town) : answer(replyWith({}, { password: faults[done.reason] }), 400);
    }
    case "change-email": {
      const done = await confirmNewEmail(town, word);
      return done.ok ? answer(undefined, 200, true) : dead(town);
    }
    case undefined:
      return dead(town);
  }
}
