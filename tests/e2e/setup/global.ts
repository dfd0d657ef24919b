import { spawn } from "node:child_process";
import { z } from "zod";

const ready = z.object({ type: z.literal("ready"), port: z.number(), calendarPort: z.number(), database: z.string() });

/**
 * Starts one installation for all tests; they find its port in `E2E_PORT`, and its database, as the owner sees it, in `E2E_DATABASE`.
 * Where those are set already an installation stands: whoever works on a test need not wait for another.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["E2E_PORT"]) return undefined;
  const child = spawn(process.execPath, ["--import", "tsx", "tests/e2e/setup/installation.ts"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const { port, calendarPort, database } = await new Promise<z.infer<typeof ready>>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The installation did not start (${code}).`)));
    child.on("message", (message: unknown) => {
      const said = ready.safeParse(message);
      if (said.success) resolve(said.data);
    });
  });
  Object.assign(process.env, { E2E_PORT: String(port), E2E_CALENDAR: String(calendarPort), E2E_DATABASE: database });
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
