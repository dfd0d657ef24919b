import { modules } from "#app/modules/registry.server.ts";
import type { Actor } from "./actor.ts";
import { permissionCheck, type Subject } from "./can.ts";
import { platformRules, type Rules } from "./rules.ts";

/** Every rule of the product: the platform's and each module's. */
export const allRules: Rules = Object.fromEntries([platformRules, ...modules.map(({ rules }): Rules => rules)].flatMap((rules) => Object.entries(rules)));

const check = permissionCheck(allRules);

/**
 * Whether somebody may do something. The one permission check of the server.
 * @param action a key of the platform's or a module's rules
 * @throws Error for an action that no rule names, so that a misspelt one is found and not silently refused
 */
export function may(actor: Actor, action: string, subject: Subject): boolean {
  if (!(action in allRules)) throw new Error(`No rule names the action ${action}.`);
  return check(actor, action, subject);
}
