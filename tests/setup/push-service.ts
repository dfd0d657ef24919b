import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from "node:crypto";
import http from "node:http";
import type { PushPost } from "#app/platform/notify/push/post-publicly.server.ts";

/** What arrived at the push service, as it came. */
export interface Pushed {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A browser that somebody switched push on in: its own keys, which the server never sees. */
export class Browser {
  readonly #keys: ECDH = createECDH("prime256v1");
  readonly #auth = randomBytes(16);

  constructor(readonly endpoint: string) {
    this.#keys.generateKeys();
  }

  get subscription() {
    return { endpoint: this.endpoint, p256dh: this.#keys.getPublicKey().toString("base64url"), auth: this.#auth.toString("base64url") };
  }

  /** Reads what was encrypted for this browser (RFC 8188, RFC 8291). @throws Error when it was meant for another */
  read({ body }: Pushed): unknown {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const senderKey = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), this.#keys.getPublicKey(), senderKey]);
    const material = Buffer.from(hkdfSync("sha256", this.#keys.computeSecret(senderKey), this.#auth, info, 32));
    const key = Buffer.from(hkdfSync("sha256", material, salt, "Content-Encoding: aes128gcm\0", 16));
    const nonce = Buffer.from(hkdfSync("sha256", material, salt, "Content-Encoding: nonce\0", 12));
    const decipher = createDecipheriv("aes-128-gcm", key, nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
  }
}

/** A push service of a test's own, that speaks HTTP; what the product would post over https it is given by `post`. */
export class PushService {
  readonly arrived: Pushed[] = [];
  /** What it answers. */
  status = 201;

  private constructor(
    private readonly server: http.Server,
    private readonly port: number,
  ) {}

  static async open(): Promise<PushService> {
    const server = http.createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const service = new PushService(server, port);
    server.on("request", (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        service.arrived.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
        response.writeHead(service.status).end();
      });
    });
    return service;
  }

  readonly post: PushPost = async ({ endpoint, headers, body }) => {
    const { pathname } = new URL(endpoint);
    const answer = await fetch(`http://127.0.0.1:${this.port}${pathname}`, { method: "POST", headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]), body: new Uint8Array(body) });
    return answer.status;
  };

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
