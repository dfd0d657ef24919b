import { AsyncLocalStorage } from "node:async_hooks";

/** Whose rows a statement may see: one town's, or, outside every town, the platform's own. */
export type Scope = { tenantId: string } | { tenantId: null };

const storage = new AsyncLocalStorage<Scope>();

/** Runs `work` so that every connection it checks out is pinned to `scope`. */
export function inScope<T>(scope: Scope, work: () => T): T {
  return storage.run(scope, work);
}

/**
 * The scope of the statement being sent.
 *
 * @throws Error when a statement is sent outside every scope: forgetting the tenant must be loud, not empty.
 */
export function currentScope(): Scope {
  const scope = storage.getStore();
  if (!scope) throw new Error("A statement was sent without a scope: use tenantDb(tenantId) or platformDb().");
  return scope;
}
