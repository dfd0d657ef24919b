import { setTimeout as sleep } from "node:timers/promises";
import { Complaint } from "./complaint.ts";
import { tryPort } from "./free-port.ts";

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program: stop that, or choose another port, for example PORT=${port + 1} npm start.`,
  EACCES: (port) => `This user may not use port ${port}: choose one above 1023, for example PORT=3000 npm start.`,
  EADDRNOTAVAIL: (_, host) => `HOST is ${host}, but this machine has no such address: set HOST to one it has, or leave it unset.`,
};

/**
 * Finds out before the long steps whether the web process will get its port.
 *
 * @param patience milliseconds to wait for a process that is going down to let go of it
 * @returns the port; a free one for port 0
 * @throws Complaint when it cannot be had
 */
export async function claimPort(port: number, host: string, patience = 0): Promise<number> {
  const deadline = Date.now() + patience;
  for (;;) {
    const outcome = await tryPort(port, host);
    if ("port" in outcome) return outcome.port;
    if (outcome.code === "EADDRINUSE" && Date.now() < deadline) await sleep(100);
    else throw new Complaint(REASONS[outcome.code]?.(port, host) ?? `Port ${port} on ${host} cannot be used (${outcome.code}): set PORT or HOST to another.`);
  }
}
