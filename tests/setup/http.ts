import http, { type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";
import type { BuiltProcess } from "./web.ts";

/** What a server answered. `text` is decompressed. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

export type Fields = Record<string, string | string[]>;

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}

/** Sends one request to a process, whatever host name it asks for; nothing is followed and nothing is kept. */
export function ask(port: number, host: string, path: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const request = http.request({ host: "127.0.0.1", port, path, method, headers: { Host: `${host}:${port}`, ...length, ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = (response.headers["content-encoding"] === "gzip" && bytes.length > 0 ? gunzipSync(bytes) : bytes).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text });
      });
    });
    request.once("error", reject);
    request.end(body);
  });
}

/** Somebody at a town's site: keeps cookies as a browser does, and says where a form came from. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly web: Pick<BuiltProcess, "port">,
    readonly host: string,
    cookies: Readonly<Record<string, string>> = {},
  ) {
    for (const [name, value] of Object.entries(cookies)) this.#cookies.set(name, value);
  }

  get origin(): string {
    return `http://${this.host}:${this.web.port}`;
  }

  get cookies(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#cookies);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  /** Sends a form, as a browser without JavaScript does. */
  post(path: string, fields: Fields | FormData = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return fields instanceof FormData ? this.#multipart(path, fields, headers) : this.#form(path, fields, headers);
  }

  #form(path: string, fields: Fields, headers: Record<string, string>): Promise<Answer> {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]));
    const body = new URLSearchParams(pairs).toString();
    return this.send(path, { method: "POST", body, headers: { Origin: this.origin, "Content-Type": "application/x-www-form-urlencoded", ...headers } });
  }

  async #multipart(path: string, form: FormData, headers: Record<string, string>): Promise<Answer> {
    const encoded = new Response(form);
    const type = encoded.headers.get("content-type") ?? "";
    return this.send(path, { method: "POST", body: Buffer.from(await encoded.arrayBuffer()), headers: { Origin: this.origin, "Content-Type": type, ...headers } });
  }

  async send(path: string, { headers = {}, ...asking }: Asking): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await ask(this.web.port, this.host, path, { ...asking, headers: { ...(cookie ? { Cookie: cookie } : {}), ...headers } });
    for (const set of answer.headers["set-cookie"] ?? []) this.#keep(set);
    return answer;
  }

  #keep(set: string): void {
    const [pair = "", ...attributes] = set.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const gone = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute));
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(name.length + 1));
  }
}

/** The value of a field in a page's form. @throws Error when there is no such field */
export function valueOf(html: string, field: string): string {
  const input = new RegExp(`<input[^>]*name="${field}"[^>]*>`).exec(html)?.[0];
  const value = input && /value="([^"]*)"/.exec(input)?.[1];
  if (value === undefined) throw new Error(`The page has no field "${field}".`);
  return value;
}
