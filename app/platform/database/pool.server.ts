import pg from "pg";
import { currentScope, type Scope } from "./scope.server.ts";

type CheckedOut = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void;

/**
 * A connection that outlives its own loss. Between two statements nobody listens to a checked-out connection, and
 * PostgreSQL dropping it there would end the process; the next statement fails by itself and tells the one who asked.
 */
export class LastingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on("error", () => undefined);
  }
}

/** The tenant each physical connection is pinned to at this moment. */
const pinned = new WeakMap<pg.PoolClient, string>();

async function pin(client: pg.PoolClient, scope: Scope): Promise<pg.PoolClient> {
  const wanted = scope.tenantId ?? "";
  if (pinned.get(client) === wanted) return client;
  pinned.delete(client);
  try {
    // Awaited, not pipelined: were it to fail unseen, the next statement would run as the previous town.
    await client.query({ name: "pin-tenant", text: "select set_config('app.tenant_id', $1, false)", values: [wanted] });
  } catch (error) {
    client.release(true);
    throw error;
  }
  pinned.set(client, wanted);
  return client;
}

/**
 * A pool whose connections carry the tenant of whoever checks them out, so that row level security in PostgreSQL sees it.
 * `query` of the parent class goes through `connect`, so this is the only door.
 */
export class ScopedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: CheckedOut): void;
  override connect(callback?: CheckedOut): Promise<pg.PoolClient> | void {
    let scope: Scope;
    try {
      scope = currentScope();
    } catch (error) {
      const refusal = error instanceof Error ? error : new Error(String(error));
      if (!callback) return Promise.reject(refusal);
      return callback(refusal, undefined, () => undefined);
    }
    const client = super.connect().then((checkedOut) => pin(checkedOut, scope));
    if (!callback) return client;
    client.then(
      (ready) => callback(undefined, ready, (release) => ready.release(release instanceof Error ? release : Boolean(release))),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), undefined, () => undefined),
    );
  }
}

/**
 * Opens the application's pool. Whatever login the URL names, statements run as the unprivileged role `samen_app`, which
 * row level security binds.
 *
 * @param url PostgreSQL connection string
 * @param size largest number of connections
 */
export function openPool(url: string, size: number): ScopedPool {
  return new ScopedPool({
    connectionString: url,
    Client: LastingClient,
    max: size,
    options: "-c role=samen_app -c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000",
    application_name: "samen",
  });
}
