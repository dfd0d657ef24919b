import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { ELSEWHERE } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { Visitor, type Fields } from "../../setup/http.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;

beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

const { faults } = accountMessages.in("nl", defaultWords.nl);

/** Registers with these fields besides address and name. @returns the answer, and the neighbourhood of the account that was made */
async function register(more: Fields) {
  const email = `${randomUUID()}@buurt.example`;
  const answer = await new Visitor(web, here.host).post("/registreren", { email, name: "Nieuw Hier", terug: "/", ...more });
  const account = await here.db.account.findFirst({ where: { tenantId: here.tenant.id, email }, select: { neighbourhoodId: true } });
  return { status: answer.status, text: answer.text, account };
}

describe("registering by postcode", () => {
  it.each([
    ["1234 XZ", "centrum"],
    ["1234xz", "centrum"],
    ["1235AB", "centrum"],
    ["1236", "noord"],
  ] as const)("%s: lives in %s", async (postcode, slug) => {
    const { status, account } = await register({ neighbourhood: "", postcode });
    expect([status, account]).toEqual([303, { neighbourhoodId: here.neighbourhoods[slug] }]);
  });

  it.each<[string, Fields, string]>([
    ["a postcode of elsewhere", { postcode: "9999 ZZ" }, faults["postcode-elsewhere"]],
    ["a postcode of which only another letter pair is here", { postcode: "1235 ZZ" }, faults["postcode-elsewhere"]],
    ["something that is no postcode", { postcode: "Dorpsstraat" }, faults["bad-postcode"]],
    ["neither", {}, faults["no-neighbourhood"]],
  ])("with %s is refused beside its field, and makes nothing", async (_case, fields, message) => {
    const { status, text, account } = await register(fields);
    expect([status, account]).toEqual([400, null]);
    expect(text).toContain(message);
    expect(text).toContain('value="Nieuw Hier"');
    if (typeof fields["postcode"] === "string") expect(text).toContain(`value="${fields["postcode"]}"`);
  });

  it("a list and a postcode that contradict each other are asked about, and what agrees counts", async () => {
    expect(await register({ neighbourhood: here.neighbourhoods.zuid, postcode: "1234 AB" })).toMatchObject({ status: 400, account: null });
    expect(await register({ neighbourhood: ELSEWHERE, postcode: "1234 AB" })).toMatchObject({ status: 400, account: null });
    expect((await register({ neighbourhood: here.neighbourhoods.centrum, postcode: "1234 AB" })).account).toEqual({ neighbourhoodId: here.neighbourhoods.centrum });
    expect((await register({ neighbourhood: ELSEWHERE, postcode: "9999 ZZ" })).account).toEqual({ neighbourhoodId: null });
    expect(await register({ neighbourhood: there.neighbourhoods.zuid })).toMatchObject({ status: 400, account: null });
  });
});
