import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ChildrenNote } from "#app/server/launch/leftovers.ts";
import { Service } from "#app/server/launch/service.ts";
import { gone, noted, ownFolder, until } from "./support.ts";

const READY = 'process.send({ type: "ready" });';
const STAYS = "setInterval(() => {}, 1e6);";

function service(code: string): { service: Service; folder: string; said: string[]; gaveUp: Promise<string> } {
  const folder = ownFolder();
  const file = join(folder, "process.mjs");
  writeFileSync(file, code);
  const said: string[] = [];
  let giveUp: (sentence: string) => void = () => undefined;
  const gaveUp = new Promise<string>((settle) => (giveUp = settle));
  const made = new Service(
    { name: "web process", args: [file], env: () => process.env, tellsReady: true },
    { note: new ChildrenNote(folder), onTrouble: (line) => said.push(line), onGiveUp: (complaint) => giveUp(complaint.message) },
  );
  onTestFinished(async () => {
    made.kill();
    // The note is written at the end of the child, for which the folder must still be there.
    await until("the end of the process", () => readFileSync(join(folder, "launcher.children"), "utf8") === "[]");
  });
  return { service: made, folder, said, gaveUp };
}

test("a process that dies is started again, and says so in one line", async () => {
  const { service: web, folder, said } = service(READY + STAYS);
  await web.start();
  const [first] = noted(folder);
  if (!first) throw new Error("not noted");
  process.kill(first.pid, "SIGKILL");
  const second = await until("the next life", () => noted(folder).find(({ pid }) => pid !== first.pid));
  await until("the good news", () => said.length === 2);
  expect(said).toEqual(["The web process was ended by SIGKILL; starting it again.", "The web process is back."]);
  await web.stop(5_000);
  await gone([second]);
  expect(noted(folder)).toEqual([]);
});

test("a process that keeps dying young is given up with a clear sentence", async () => {
  const { service: web, said, gaveUp } = service(`${READY} setTimeout(() => process.exit(3), 20);`);
  await web.start();
  expect(await gaveUp).toBe("The web process ended with code 3 again and again, soon after each start; its messages above tell why. Stopping.");
  expect(said.filter((line) => line.endsWith("starting it again."))).toHaveLength(4);
});

test("a process that ends before it was ready stops the start", async () => {
  const { service: web, said } = service("process.exit(7);");
  await expect(web.start()).rejects.toThrow("The web process ended with code 7 before it was ready; its messages above tell why.");
  expect(said).toEqual([]);
});

test("a process that does not listen to SIGTERM is killed after its grace", async () => {
  const { service: web, folder } = service(`process.on("SIGTERM", () => undefined); ${READY} ${STAYS}`);
  await web.start();
  const stubborn = noted(folder);
  await web.stop(200);
  await gone(stubborn, 5_000);
});
