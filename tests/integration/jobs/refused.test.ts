import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { openWorker } from "#app/platform/jobs/engine.server.ts";

test("a worker whose database refuses it says so at once, and does not ask again and again without a pause", async () => {
  // As with a database that is still starting up: it answers, and its answer is no.
  const url = new URL(process.env["DATABASE_URL"] ?? "");
  url.pathname = "/not_there";
  const heard: Error[] = [];
  const worker = openWorker({ kind: "postgres", url: url.href }, () => Promise.resolve(), (error) => heard.push(error), () => undefined);
  await expect(worker.start()).rejects.toThrow("not_there");
  await turn();
  expect(heard.length).toBeLessThan(10);
  await worker.close();
});
