import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { z } from "zod";

const mail = z.object({
  from: z.string(),
  to: z.union([z.string(), z.array(z.string()).length(1)]).transform((to) => [to].flat()[0] ?? ""),
  reply_to: z.string().optional(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  tags: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

/** A mail that the fake took, with the id it gave it. */
export type TakenMail = z.output<typeof mail> & { id: string };

interface Reply {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

function no(status: number, name: string, headers?: Record<string, string>): Reply {
  return { status, body: { statusCode: status, name, message: `fake: ${name}` }, headers };
}

/** A signed webhook, ready to be posted. */
export interface Webhook {
  body: string;
  headers: Record<string, string>;
}

interface Telling {
  type: string;
  data?: object;
  /** The same each time it is told. */
  id?: string;
  /** When it was signed, in milliseconds. */
  signedAt?: number;
}

/** Resend as it answers over HTTP, as far as we ask: single mails, batches, idempotency keys, refusals, webhooks. */
export class FakeResend {
  /** What it took, in order, each once. */
  readonly taken: TakenMail[] = [];
  /** How many mails each request brought, in order, those that were refused too. */
  readonly requests: { path: string; key: string; mails: number }[] = [];
  /** What it says instead, as long as it is set. */
  trouble: Reply | undefined;
  /** Takes the mail and drops the line before it answers, as often as this says. */
  dropAnswers = 0;
  /** Begins the addresses that it refuses. */
  readonly refuses = "fout@";
  readonly secret = `whsec_${Buffer.from("a secret that is only good for tests").toString("base64")}`;
  readonly #answered = new Map<string, { asked: string; reply: Reply }>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async open(): Promise<FakeResend & { url: string }> {
    const fake = new FakeResend();
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    const address = fake.#server.address();
    return Object.assign(fake, { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}` });
  }

  /** Has too many requests until it is told otherwise. */
  tooMany(seconds: number): void {
    this.trouble = no(429, "rate_limit_exceeded", { "retry-after": String(seconds) });
  }

  /** Is out of order until it is told otherwise. */
  down(): void {
    this.trouble = no(500, "internal_server_error");
  }

  /** Something it tells of a mail that it took. */
  tell({ id: emailId, to, subject, tags }: TakenMail, { type, data = {}, id = `msg_${randomUUID()}`, signedAt = Date.now() }: Telling): Webhook {
    const named = Object.fromEntries(tags.map(({ name, value }) => [name, value]));
    return this.sign({ type, created_at: new Date(signedAt).toISOString(), data: { email_id: emailId, to: [to], subject, tags: named, ...data } }, id, signedAt);
  }

  /** Signs as Resend does (Standard Webhooks): HMAC-SHA256 over id, time and body. */
  sign(event: object, id = `msg_${randomUUID()}`, signedAt = Date.now()): Webhook {
    const body = JSON.stringify(event);
    const timestamp = String(Math.floor(signedAt / 1000));
    const key = Buffer.from(this.secret.slice("whsec_".length), "base64");
    const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
    return { body, headers: { "Content-Type": "application/json", "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` } };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let asked = "";
    request.setEncoding("utf8");
    for await (const chunk of request) asked += String(chunk);
    const key = [request.headers["idempotency-key"]].flat()[0] ?? "";
    const reply = this.#answer(request, asked, key);
    if (this.dropAnswers > 0) {
      this.dropAnswers -= 1;
      response.destroy();
      return;
    }
    response.writeHead(reply.status, { "Content-Type": "application/json", ...reply.headers }).end(JSON.stringify(reply.body));
  }

  #answer(request: IncomingMessage, asked: string, key: string): Reply {
    const path = request.url ?? "";
    const mails = z.array(z.unknown()).safeParse(JSON.parse(asked)).data ?? [JSON.parse(asked)];
    this.requests.push({ path, key, mails: mails.length });
    if (this.trouble) return this.trouble;
    if (request.method !== "POST" || !["/emails", "/emails/batch"].includes(path)) return no(404, "not_found");
    if (!request.headers.authorization?.startsWith("Bearer re_")) return no(401, "missing_api_key");
    if (mails.length > 100) return no(422, "validation_error");
    const known = this.#answered.get(key);
    if (known) return known.asked === asked ? known.reply : no(409, "invalid_idempotent_request");
    const reply = path === "/emails" ? this.#one(mails[0]) : this.#many(mails, request.headers["x-batch-validation"] === "permissive");
    // Only what was processed is remembered.
    if (key && reply.status === 200) this.#answered.set(key, { asked, reply });
    return reply;
  }

  #take(asked: unknown): string | undefined {
    const parsed = mail.safeParse(asked);
    if (!parsed.success || parsed.data.to.startsWith(this.refuses)) return undefined;
    const id = randomUUID();
    this.taken.push({ id, ...parsed.data });
    return id;
  }

  #one(asked: unknown): Reply {
    const id = this.#take(asked);
    return id ? { status: 200, body: { id } } : no(422, "validation_error");
  }

  #many(asked: readonly unknown[], permissive: boolean): Reply {
    if (!permissive && asked.some((each) => mail.safeParse(each).data?.to.startsWith(this.refuses) ?? true)) return no(422, "validation_error");
    const ids = asked.map((each) => this.#take(each));
    const errors = ids.flatMap((id, index) => (id ? [] : [{ index, message: "fake: not a mail" }]));
    return { status: 200, body: { data: ids.flatMap((id) => (id ? [{ id }] : [])), ...(permissive ? { errors } : {}) } };
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
