import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect as connectPlainly } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { connect, type PeerCertificate } from "node:tls";
import { freePort } from "../../app/server/launch/free-port.ts";
import { eventually } from "./eventually.ts";

/** Debian's caddy with the Caddyfile that we ship, and a certificate authority of its own. */
export interface Caddy {
  httpPort: number;
  httpsPort: number;
  /** Its authority's certificate, once it signed something. */
  authority: () => Promise<string>;
  /** Starts it anew with its authority and without the certificates that it got, as when they ran out. */
  restartWithoutCertificates: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts it before a web process. @throws Error when caddy is not installed */
export async function startCaddy(webPort: number): Promise<Caddy> {
  const folder = await mkdtemp(path.join(tmpdir(), "samen-caddy-"));
  const [httpPort, httpsPort] = await Promise.all([freePort("127.0.0.1"), freePort("127.0.0.1")]);
  const options = ["local_certs", "skip_install_trust", "admin off", `http_port ${httpPort}`, `https_port ${httpsPort}`, "default_bind 127.0.0.1", `storage file_system ${folder}`].join("\n");
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, CADDY_OPTIONS: options, SAMEN_WEB: `127.0.0.1:${webPort}`, SAMEN_ASK: `http://127.0.0.1:${webPort}/caddy/ask` };

  const start = async () => {
    const child = spawn("caddy", ["run", "--config", "docs/Caddyfile", "--adapter", "caddyfile"], { env, stdio: ["ignore", "ignore", "pipe"] });
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<void>((settle) => child.once("close", () => settle()));
    const failed = new Promise<never>((_settle, reject) => {
      child.once("error", (error) => reject(new Error(`caddy could not be started (Debian: apt-get install caddy): ${error.message}`)));
      void ended.then(() => reject(new Error(`caddy ended:\n${output}`)));
    });
    failed.catch(() => undefined);
    await Promise.race([failed, eventually(() => listens(httpsPort), Boolean, 10_000)]);
    return async () => {
      child.kill("SIGTERM");
      await ended;
    };
  };
  let stop = await start();
  return {
    httpPort,
    httpsPort,
    authority: () => readFile(path.join(folder, "pki/authorities/local/root.crt"), "utf8"),
    async restartWithoutCertificates() {
      await stop();
      await rm(path.join(folder, "certificates"), { recursive: true, force: true });
      stop = await start();
    },
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connectPlainly(port, "127.0.0.1", () => {
      socket.destroy();
      settle(true);
    });
    socket.once("error", () => settle(false));
  });
}

/** What came of a visit over TLS. */
export type TlsVisit = { certificate: PeerCertificate; text: string } | { refused: string };

/** Asks for a page over TLS as a browser does, by SNI; the certificate must be valid under the authority. */
export function visitOverTls(port: number, host: string, page: string, ca: string, headers: Record<string, string> = {}): Promise<TlsVisit> {
  return new Promise((settle) => {
    const socket = connect({ host: "127.0.0.1", port, servername: host, ca }, () => {
      const certificate = socket.getPeerCertificate();
      let text = "";
      socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
      socket.once("end", () => settle({ certificate, text }));
      const lines = Object.entries({ Host: host, Connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`GET ${page} HTTP/1.1\r\n${lines.join("")}\r\n`);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => settle({ refused: error.code ?? error.message }));
  });
}
