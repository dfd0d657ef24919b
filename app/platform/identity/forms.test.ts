import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { readForm } from "#app/platform/http/form.server.ts";
import { registerForm } from "./forms.ts";

async function wrong(fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const reading = await readForm(body, registerForm("Kies je wijk."));
  return reading.ok ? {} : reading.reply.error;
}

it("says at once all that is missing of an account, where somebody lives too", async () => {
  expect(await wrong({})).toEqual({ email: ["Vul dit in."], name: ["Vul dit in."], neighbourhood: ["Kies je wijk."] });
  expect(await wrong({ email: "a@b.nl", name: "Noor" })).toEqual({ neighbourhood: ["Kies je wijk."] });
  expect(await wrong({ email: "a@b.nl", name: "Noor", postcode: "4201 AB" })).toEqual({});
  expect(await wrong({ email: "a@b.nl", name: "Noor", neighbourhood: randomUUID() })).toEqual({});
});
