import type { Request, Response } from "express";
import { LRUCache } from "lru-cache";
import { gzipWith, plainWith, splice, type Spliced } from "#app/lib/gzip-splice.ts";
import type { Changes } from "#app/platform/database/changes.server.ts";
import { pageCacheAnswers } from "../metrics.server.ts";

/** All that a visitor's page may depend on. */
export interface PageKey {
  tenantId: string;
  origin: string;
  url: string;
  locale: string;
}

/** A rendered page with the placeholder where the nonce goes. */
export interface RenderedPage {
  status: number;
  headers: readonly [string, string][];
  html: string;
}

interface Entry {
  status: number;
  headers: readonly [string, string][];
  body: Spliced;
  bytes: number;
}

interface Answering {
  request: Request;
  response: Response;
  nonce: string;
}

/** Relative times on a page ("een uur geleden") may lag this far behind. */
const LIFETIME_MS = 60_000;

/**
 * Visitors' pages as bytes, in this process. Each is rendered once however many ask at the same moment, compressed once, and sent
 * with a nonce of its own. A town's pages are let go when anything in it changes, whichever process changed it: keys carry the
 * town's generation, so what was being rendered while the change came is never found again.
 */
export class PageCache {
  readonly #entries: LRUCache<string, Entry> | undefined;
  readonly #flights = new Map<string, Promise<Entry>>();
  readonly #generations = new Map<string, number>();
  #epoch = 0;

  /**
   * @param megabytes most memory the pages may take; 0 keeps nothing
   * @param changes tells of commits anywhere; while it does not listen, nothing is kept
   * @param placeholder what stands for the nonce in a kept page; unguessable, so that nobody can write it into a post
   */
  constructor(
    megabytes: number,
    private readonly changes: Changes,
    private readonly placeholder: string,
  ) {
    if (megabytes > 0) {
      this.#entries = new LRUCache({ maxSize: megabytes * 1024 * 1024, sizeCalculation: (entry) => entry.bytes, ttl: LIFETIME_MS });
    }
    changes.on("content", (id) => this.forget(id));
    changes.on("tenant", (id) => this.forget(id));
    changes.on("lost", () => (this.#epoch += 1));
  }

  /** Lets go of every page of a town, from this moment. */
  forget(tenantId: string): void {
    this.#generations.set(tenantId, (this.#generations.get(tenantId) ?? 0) + 1);
  }

  /**
   * Answers with a page from memory, or renders it.
   * @param render makes the page with the given placeholder as its nonce
   */
  async answer(key: PageKey, { request, response, nonce }: Answering, render: (placeholder: string) => Promise<RenderedPage>): Promise<void> {
    const entry = await this.#find(key, render);
    response.status(entry.status);
    for (const [name, value] of entry.headers) response.setHeader(name, value);
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setHeader("Cache-Control", "private, no-cache");
    const zipped = request.acceptsEncodings(["gzip", "identity"]) === "gzip";
    if (zipped) response.setHeader("Content-Encoding", "gzip");
    const body = zipped ? gzipWith(entry.body, nonce) : plainWith(entry.body, nonce);
    response.setHeader("Content-Length", body.length);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  async #find({ tenantId, origin, url, locale }: PageKey, render: (placeholder: string) => Promise<RenderedPage>): Promise<Entry> {
    const keeping = this.#entries !== undefined && this.changes.listening;
    if (!keeping) {
      pageCacheAnswers.inc({ outcome: "bypass" });
      return this.#make(render);
    }
    const key = [this.#epoch, tenantId, this.#generations.get(tenantId) ?? 0, locale, origin, url].join(" ");
    const known = this.#entries?.get(key);
    if (known) {
      pageCacheAnswers.inc({ outcome: "hit" });
      return known;
    }
    const flying = this.#flights.get(key);
    if (flying) {
      pageCacheAnswers.inc({ outcome: "joined" });
      return flying;
    }
    pageCacheAnswers.inc({ outcome: "miss" });
    const flight = this.#make(render).finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    const made = await flight;
    if (made.status === 200) this.#entries?.set(key, made);
    return made;
  }

  async #make(render: (placeholder: string) => Promise<RenderedPage>): Promise<Entry> {
    const { status, headers, html } = await render(this.placeholder);
    const body = splice(html, this.placeholder);
    const bytes = [...body.plain, ...body.deflated].reduce((sum, part) => sum + part.length, 500);
    return { status, headers, body, bytes };
  }
}
