import { spawn } from "node:child_process";
import { z } from "zod";

const ready = z.object({ type: z.literal("ready"), port: z.number() });

/** Starts one installation for all tests; they find its port in `E2E_PORT`. */
export default async function setup(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/e2e/setup/installation.ts"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  process.env["E2E_PORT"] = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The installation did not start (${code}).`)));
    child.on("message", (message: unknown) => {
      const said = ready.safeParse(message);
      if (said.success) resolve(String(said.data.port));
    });
  });
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
