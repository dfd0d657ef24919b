import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./form.server.ts";

const schema = z.object({
  title: z.string().min(3).max(20),
  body: z.string().max(100).optional(),
  places: z.array(z.string()).max(3).default([]),
  email: z.email().optional(),
  password: z.string().optional(),
});

function urlencoded(body: string): Request {
  return new Request("http://town.test/", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
}

function multipart(...entries: [string, string | File][]): Request {
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return new Request("http://town.test/", { method: "POST", body });
}

describe("readForm", () => {
  it("gives back what was typed, without messages and without the password, to whoever only asks the writing coach to look along", async () => {
    const form = await readForm(urlencoded("title=&body=Hoi&password=geheim&coach=body"), schema);
    expect(form).toMatchObject({ ok: false, reply: { status: "error", error: {}, initialValue: { body: "Hoi", coach: "body" } } });
    expect(JSON.stringify(form)).not.toContain("geheim");
    expect((await readForm(urlencoded("title=Buurtfeest&coach=body"), schema)).ok).toBe(false);
  });

  it("reads what is right, lists included, with one kind of line end", async () => {
    const form = await readForm(urlencoded("title=Buurtfeest&places=a&places=b&body=een%0D%0Atwee"), schema);
    expect(form).toEqual({ ok: true, value: { title: "Buurtfeest", places: ["a", "b"], body: "een\ntwee" } });
  });

  it.each<[what: string, body: string, field: string, message: string]>([
    ["missing", "body=x", "title", "Vul dit in."],
    ["empty", "title=", "title", "Vul dit in."],
    ["too short", "title=ab", "title", "Schrijf minstens 3 tekens."],
    ["too long", `title=${"a".repeat(21)}`, "title", "Schrijf hooguit 20 tekens."],
    ["longer than anything of ours", `title=abc&body=${"a".repeat(60_000)}`, "body", "Deze tekst is te lang."],
    ["not an address", "title=abc&email=nee", "email", "Vul een e-mailadres in, zoals naam@voorbeeld.nl."],
    ["a scalar twice", "title=abc&title=abd", "title", "Dit kwam twee keer binnen. Kijk of het zo klopt."],
    ["too many of a list", "title=abc&places=a&places=b&places=c&places=d", "places", "Kies er hooguit 3."],
    ["a NUL byte", "title=ab%00c", "title", "Hier staat een teken in dat geen tekst is. Typ het opnieuw."],
    ["a name that reaches for the prototype", "title=abc&__proto__.x=1&a.constructor.b=1", "", "We konden dit formulier niet lezen. Ververs de pagina en probeer het nog eens."],
    ["a name that is no name", "title=abc&%5B%5B=1", "", "We konden dit formulier niet lezen. Ververs de pagina en probeer het nog eens."],
    ["more fields than any form has", `title=abc&${Array.from({ length: 501 }, (_, i) => `f${i}=1`).join("&")}`, "", "Dit formulier heeft te veel velden. Ververs de pagina en probeer het nog eens."],
    ["a hostile intent", "title=abc&__intent__=%7Bnope", "", "We konden dit formulier niet lezen. Ververs de pagina en probeer het nog eens."],
  ])("refuses %s beside its field", async (_, body, field, message) => {
    const form = await readForm(urlencoded(body), schema);
    expect(form.ok || form.reply.error?.[field]).toContain(message);
    expect(form.ok || form.reply.status).toBe("error");
  });

  it("gives back what was typed, without NUL bytes, second values and passwords", async () => {
    const form = await readForm(urlencoded("title=a%00b&body=blijft&body=weg&password=geheim"), schema);
    expect(form.ok || form.reply.initialValue).toEqual({ title: "ab", body: "blijft" });
  });

  it("refuses a file where a text belongs, and takes it where files belong", async () => {
    const file = new File(["x"], "x.txt", { type: "text/plain" });
    const refused = await readForm(multipart(["title", file]), schema);
    expect(refused.ok || refused.reply.error?.["title"]).toEqual(["Hier past geen bestand. Typ een tekst."]);
    const taken = await readForm(multipart(["photos", file]), z.object({ photos: z.array(z.file()) }), { files: ["photos"] });
    expect(taken.ok && taken.value.photos).toHaveLength(1);
  });

  it("takes an empty file field for no file", async () => {
    const form = await readForm(multipart(["title", "abc"], ["photos", new File([], "")]), schema);
    expect(form.ok).toBe(true);
  });

  it.each(["application/json", "text/plain", ""])("refuses a body of type %j", async (type) => {
    const form = await readForm(new Request("http://town.test/", { method: "POST", body: "{}", headers: { "content-type": type } }), schema);
    expect(form.ok || form.reply.error?.[""]).toHaveLength(1);
  });

  it("refuses a multipart body that breaks off", async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nab';
    const form = await readForm(new Request("http://town.test/", { method: "POST", body, headers: { "content-type": "multipart/form-data; boundary=x" } }), schema);
    expect(form.ok).toBe(false);
  });

  it("speaks English where the page does", async () => {
    const form = await readForm(urlencoded("title="), schema, { locale: "en" });
    expect(form.ok || form.reply.error?.["title"]).toEqual(["Please fill this in."]);
  });
});
