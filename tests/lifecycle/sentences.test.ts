import { createServer } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { asComplaint, Complaint } from "#app/server/launch/complaint.ts";
import { checkDataDir } from "#app/server/launch/data-dir.ts";
import { nodeComplaint } from "#app/server/launch/node-version.mjs";
import { claimPort } from "#app/server/launch/port.ts";
import { launch, ownFolder, type Launched } from "./support.ts";

/** What the launcher said when it refused: one sentence, exit code 1, no stack. */
async function refusal(launched: Launched): Promise<string> {
  expect(await launched.ended).toBe(1);
  expect(launched.err()).not.toMatch(/\n\s+at /);
  expect(launched.err().trim().split("\n")).toHaveLength(1);
  return launched.err().trim();
}

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

function fileAsFolder(): string {
  const file = join(ownFolder(), "file");
  writeFileSync(file, "");
  return join(file, "data");
}

describe("which Node will do", () => {
  test.each(["20.19.0", "20.20.2", "22.13.0", "22.20.1", "24.0.0"])("%s does", (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });
  test.each(["0.12.18", "18.20.4", "20.18.3", "21.7.3", "22.12.0"])("%s does not, and is told so by name", (version) => {
    expect(nodeComplaint(version)).toMatch(new RegExp(`^Samen needs Node 20\\.19 .*this is Node ${version}\\..*\\.$`));
  });
});

describe("a start that cannot be", () => {
  test("a port that is taken", async () => {
    const port = await takenPort();
    expect(await refusal(await launch({ PORT: String(port) }))).toBe(`Port ${port} is taken by another program: stop that, or choose another port, for example PORT=${port + 1} npm start.`);
  });

  test("an address this machine does not have", async () => {
    expect(await refusal(await launch({ HOST: "192.0.2.1" }))).toMatch(/^HOST is 192\.0\.2\.1, but this machine has no such address/);
  });

  test("a data folder that cannot be made", async () => {
    const dataDir = fileAsFolder();
    expect(await refusal(await launch({ DATA_DIR: dataDir }))).toBe(`The data folder ${dataDir} cannot be made, because part of its path is a file. Set DATA_DIR to a folder that can be written.`);
  });

  test.skipIf(process.platform !== "linux")("a data folder where the system allows none", async () => {
    expect(await refusal(await launch({ DATA_DIR: "/proc/samen" }))).toMatch(/^The data folder \/proc\/samen cannot be made\. Set DATA_DIR/);
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://localhost/samen"],
    ["PLATFORM_HOST", "https://samen.example"],
    ["APP_SECRET", "short"],
  ])("%s=%s", async (name, value) => {
    expect(await refusal(await launch({ [name]: value }))).toMatch(new RegExp(`^${name} is not right: .*\\.$`));
  });

  test("a command that does not exist", async () => {
    expect(await refusal(await launch({}, ["strat"]))).toMatch(/^There is no command strat; there are: start, dev/);
  });
});

describe("a disk that gives trouble", () => {
  test("almost full", async () => {
    const dataDir = join(ownFolder(), "data");
    await expect(checkDataDir(dataDir, () => Promise.resolve(5 * 1024 * 1024))).rejects.toThrow(
      `The disk of the data folder ${dataDir} is full (5 MB free, 200 MB needed): free some space, or set DATA_DIR to a folder on another disk.`,
    );
  });

  test.each([
    ["ENOSPC", /^The disk is full: the data folder x could not be written\./],
    ["EDQUOT", /^The disk quota is used up/],
    ["EROFS", /^The disk is read-only/],
    ["EACCES", /^No permission to use the data folder x\./],
  ])("%s becomes a sentence", (code, sentence) => {
    const complaint = asComplaint(Object.assign(new Error(code), { code }), "the data folder x");
    expect(complaint).toBeInstanceOf(Complaint);
    expect(String(complaint)).toMatch(new RegExp(sentence.source.replace("^", "^Complaint: ")));
  });

  test("anything else stays what it was", () => {
    const error = new Error("surprise");
    expect(asComplaint(error, "a file")).toBe(error);
  });
});

test("a port that is let go in time is taken", async () => {
  const server = createServer();
  const port = await new Promise<number>((listening) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      listening(typeof address === "object" && address ? address.port : 0);
    }),
  );
  const claimed = claimPort(port, "127.0.0.1", 10_000);
  server.close();
  expect(await claimed).toBe(port);
});
