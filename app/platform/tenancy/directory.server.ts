import { LRUCache } from "lru-cache";
import type { Changes } from "#app/platform/database/changes.server.ts";
import { loadTenant, tenantIdOfDomain, tenantIdOfSlug } from "./load.server.ts";
import type { Tenant } from "./tenant.ts";

/** What a host name turned out to be. */
export type Place =
  | { site: "town"; tenant: Tenant }
  | { site: "platform" }
  /** A town's other name: visitors go on to its primary host. */
  | { site: "elsewhere"; tenant: Tenant }
  | { site: "nowhere" };

const NONE = Symbol("no such host");

/**
 * Finds the town behind a host name, from memory; what it remembers is forgotten as soon as any process commits a change.
 */
export class TenantDirectory {
  readonly #hosts = new LRUCache<string, string | typeof NONE>({ max: 5_000 });
  #generation = 0;
  readonly #tenants = new LRUCache<string, Promise<Tenant | undefined>>({ max: 2_000 });

  /**
   * @param platformHost host of the operator's console, under which `<slug>.<platformHost>` lead to towns
   * @param changes what tells of other processes' commits
   */
  constructor(
    private readonly platformHost: string,
    private readonly changes: Changes,
  ) {
    changes.on("tenant", (id) => this.forget(id));
    changes.on("lost", () => {
      this.#generation++;
      this.#tenants.clear();
      this.#hosts.clear();
    });
  }

  /**
   * @param hostname lower case, without port
   */
  async place(hostname: string): Promise<Place> {
    if (hostname === this.platformHost) return { site: "platform" };
    const id = await this.#idOf(hostname);
    const tenant = id === undefined ? undefined : await this.tenant(id);
    // A town in the making is nowhere to be seen.
    if (!tenant || tenant.status === "draft") return { site: "nowhere" };
    return { site: tenant.primaryHost === hostname ? "town" : "elsewhere", tenant };
  }

  /** Lets go of what is known of a town, at once: for the process that changed it and need not wait to hear so. */
  forget(id: string): void {
    this.#generation++;
    this.#tenants.delete(id);
    this.#hosts.clear();
  }

  /** A town by its id; undefined when there is none. */
  tenant(id: string): Promise<Tenant | undefined> {
    const known = this.#tenants.get(id);
    if (known) return known;
    const loading = loadTenant(id, this.platformHost);
    if (this.changes.listening) this.#tenants.set(id, loading);
    loading.catch(() => this.#tenants.delete(id));
    return loading;
  }

  async #idOf(hostname: string): Promise<string | undefined> {
    const known = this.#hosts.get(hostname);
    if (known !== undefined) return known === NONE ? undefined : known;
    const asked = this.#generation;
    const suffix = `.${this.platformHost}`;
    const id =
      (await tenantIdOfDomain(hostname)) ??
      (hostname.endsWith(suffix) ? await tenantIdOfSlug(hostname.slice(0, -suffix.length)) : undefined);
    if (this.changes.listening && asked === this.#generation) this.#hosts.set(hostname, id ?? NONE);
    return id;
  }
}
