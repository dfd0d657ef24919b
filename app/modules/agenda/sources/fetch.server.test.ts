import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { askable, calendarFetch } from "./fetch.server.ts";

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address.port;
}

/** A site of an organisation, on this machine. @returns its host and port */
async function site(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return `127.0.0.1:${portOf(server)}`;
}

const nothing = { etag: null, lastModified: null };
const CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR";

describe("an address that may be asked", () => {
  it.each(["https://buurthuis.example.nl/agenda.ics", "http://buurthuis.nl/", "webcal://buurthuis.nl/agenda", "https://93.184.216.34/agenda", "https://[2606:4700::1]/a"])("%s", (url) => {
    expect(askable(url)?.protocol).toMatch(/^https?:$/);
  });

  it.each([
    "ftp://buurthuis.nl/", "file:///etc/passwd", "https://localhost/", "https://buurthuis/", "https://buurthuis.nl:8080/", "https://iemand:geheim@buurthuis.nl/", "niets",
    "http://127.0.0.1/", "http://10.1.2.3/", "http://172.16.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data", "http://100.64.1.1/", "http://0.0.0.0/", "http://2130706433/", "http://0x7f.1/",
    "http://[::1]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[::ffff:10.0.0.1]/", "http://[::ffff:7f00:1]/",
  ])("not %s", (url) => {
    expect(askable(url)).toBeUndefined();
  });

  it("is one within the network where an operator allows it by name and port", () => {
    expect(askable("http://127.0.0.1:8123/a", { hosts: ["127.0.0.1:8123"] })?.href).toBe("http://127.0.0.1:8123/a");
    expect(askable("http://127.0.0.1:8124/a", { hosts: ["127.0.0.1:8123"] })).toBeUndefined();
  });
});

describe("reading a calendar", () => {
  it("brings its text and its version, and asks with that version the next time", async () => {
    const asked: (string | undefined)[] = [];
    const host = await site((request, response) => {
      asked.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', "last-modified": "Mon, 30 Nov 2026 10:00:00 GMT" }).end(CALENDAR);
    });
    const fetch = calendarFetch({ hosts: [host] });
    const first = await fetch(`http://${host}/`, nothing);
    expect(first).toEqual({ kind: "read", text: CALENDAR, etag: '"1"', lastModified: "Mon, 30 Nov 2026 10:00:00 GMT" });
    expect(await fetch(`http://${host}/`, { etag: '"1"', lastModified: "Mon, 30 Nov 2026 10:00:00 GMT" })).toEqual({ kind: "same" });
    expect(asked).toEqual([undefined, undefined, '"1"', "Mon, 30 Nov 2026 10:00:00 GMT"]);
  });

  it("follows a turn, and looks at where it leads", async () => {
    const host = await site((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/agenda.ics" }).end();
      else if (request.url === "/agenda.ics") response.end(CALENDAR);
      else if (request.url === "/rond") response.writeHead(301, { location: "/rond" }).end();
      else response.writeHead(302, { location: "http://127.0.0.1:1/geheim" }).end();
    });
    const fetch = calendarFetch({ hosts: [host] });
    expect(await fetch(`http://${host}/`, nothing)).toMatchObject({ kind: "read", text: CALENDAR });
    expect(await fetch(`http://${host}/binnen`, nothing)).toEqual({ kind: "failed", fault: "not-public" });
    expect(await fetch(`http://${host}/rond`, nothing)).toEqual({ kind: "failed", fault: "too-many-turns" });
  });

  it("goes nowhere when a name leads into the network", async () => {
    let reached = false;
    const host = await site((_request, response) => {
      reached = true;
      response.end(CALENDAR);
    });
    const refusing = calendarFetch({}, (_name, _options, callback) => callback(new Error("The name leads to no public address."), "", 0));
    expect(await refusing("http://buurthuis.example.nl/agenda.ics", nothing)).toEqual({ kind: "failed", fault: "not-public" });
    expect(await calendarFetch()(`http://${host}/`, nothing)).toEqual({ kind: "failed", fault: "not-public" });
    expect(reached).toBe(false);
  });

  it.each([
    [404, "not-found"],
    [410, "not-found"],
    [403, "not-allowed"],
    [500, "unreachable"],
  ] as const)("says of %i that it is %s", async (status, fault) => {
    const host = await site((_request, response) => response.writeHead(status).end());
    expect(await calendarFetch({ hosts: [host] })(`http://${host}/`, nothing)).toEqual({ kind: "failed", fault });
  });

  it("reads no more than any calendar is long", async () => {
    const host = await site((_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write(Buffer.alloc(64 * 1024, 120)));
        response.once("drain", more);
      };
      more();
    });
    expect(await calendarFetch({ hosts: [host] })(`http://${host}/`, nothing)).toEqual({ kind: "failed", fault: "too-large" });
  });
});
