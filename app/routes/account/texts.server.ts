import { accountMessages } from "#app/platform/identity/messages/index.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";

/** The texts about accounts, in this request's language and the town's words. */
export function textsOf({ locale, tenant }: Pick<TownContext, "locale" | "tenant">) {
  return accountMessages.in(locale, tenant.words[locale]);
}
