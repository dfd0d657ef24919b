import { createServer } from "node:net";

/**
 * Whether a port can be listened on now.
 *
 * @returns the port (a free one when `port` is 0), or the system's reason why not
 */
export function tryPort(port: number, host: string): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve({ port: found }));
    });
  });
}

/** A port nobody listens on, the wished one if that is free. */
export async function freePort(host: string, wished = 0): Promise<number> {
  const first = await tryPort(wished, host);
  if ("port" in first) return first.port;
  const second = await tryPort(0, host);
  if ("port" in second) return second.port;
  throw new Error(`No free port on ${host}: ${second.code}`);
}
