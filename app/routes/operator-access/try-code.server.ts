import type { PlatformContext } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { forgetTries, mayTry } from "#app/platform/identity/tries.server.ts";
import { refuse, refuseTurn, replyWith } from "../account/refuse.ts";

/**
 * One try of an operator's code, counted. The tries are forgotten once one is right.
 * @param take does what the code is for; undefined when it is not right
 * @returns what `take` gave, or the form's answer
 */
export async function tryCode<T>({ locale, visitorKey }: PlatformContext, operatorId: string, take: () => Promise<T | undefined>) {
  const { faults, operator } = accountMessages.in(locale, defaultWords[locale]);
  const trying = { tenantId: null, visitorKey, email: operatorId };
  const turn = await mayTry("operator-code", trying);
  if (!turn.ok) return { ok: false as const, answer: refuseTurn(turn, {}, faults.tooOften) };
  const given = await take();
  if (given === undefined) return { ok: false as const, answer: refuse(replyWith({}, { code: operator.code.wrong })) };
  await forgetTries("operator-code", trying);
  return { ok: true as const, given };
}
