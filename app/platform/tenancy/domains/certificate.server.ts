import { connect } from "node:tls";
import { z } from "zod";

/** What is served over TLS for a host name. */
export type CertificateFound =
  /** @property until when it runs out */
  | { state: "valid"; issuer: string; until: Date }
  /** There is one, which browsers do not take. */
  | { state: "refused"; issuer: string; until: Date; why: string }
  | { state: "none"; because: "timeout" | "failure" };

const shown = z.object({ issuer: z.record(z.string(), z.union([z.string(), z.array(z.string())])), valid_to: z.string() });

/** Longest wait for a certificate, in milliseconds; the first visit makes the proxy get one. */
const PATIENCE_MS = 8_000;

interface Place {
  address: string;
  port: number;
  /** Authorities to believe beside the system's own, for tests. */
  ca?: string;
  patienceMs?: number;
}

/** Shakes hands with this installation's own address as a browser would that was led there, and looks at the certificate. */
export function findCertificate(hostname: string, { address, port, ca, patienceMs = PATIENCE_MS }: Place): Promise<CertificateFound> {
  return new Promise((settle) => {
    // What is wrong with it is what is asked, so it must come in; nothing is sent.
    const socket = connect({ host: address, port, servername: hostname, rejectUnauthorized: false, ca }, () => {
      const read = shown.safeParse(socket.getPeerCertificate());
      end(read.success ? judged(read.data, socket.authorized ? undefined : String(socket.authorizationError)) : { state: "none", because: "failure" });
    });
    const limit = setTimeout(() => end({ state: "none", because: "timeout" }), patienceMs);
    socket.once("error", () => end({ state: "none", because: "failure" }));

    function end(found: CertificateFound): void {
      clearTimeout(limit);
      socket.destroy();
      settle(found);
    }
  });
}

function judged({ issuer, valid_to }: z.output<typeof shown>, why: string | undefined): CertificateFound {
  const name = [issuer["O"] ?? issuer["CN"] ?? ""].flat().join(", ");
  const until = new Date(valid_to);
  return why === undefined ? { state: "valid", issuer: name, until } : { state: "refused", issuer: name, until, why };
}
