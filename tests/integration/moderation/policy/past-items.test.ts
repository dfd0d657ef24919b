import { beforeAll, describe, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { pastItems } from "#app/platform/moderation/policy/past-items.server.ts";
import type { Outcome, PastItem } from "#app/platform/moderation/rules/back-test.ts";
import { NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { caseAbout, decided, factsOf, pastText } from "./past.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const now = new Date(NOW);
const minutesAgo = (minutes: number) => after(now, { minutes: -minutes });

async function everything(town: TestTown): Promise<PastItem[]> {
  const found: PastItem[] = [];
  for await (const page of pastItems(town.db, { tenantId: town.tenant.id, now, timeZone: "Europe/Amsterdam" })) found.push(...page);
  return found;
}

describe("what became of a text", () => {
  type Case = [what: string, outcome: Outcome, happened: (itemId: string) => Promise<unknown>];
  const takenBack = async (itemId: string, kind: "hide" | "approve") => {
    const undoes = await decided(here, itemId, { kind, at: minutesAgo(10) });
    await decided(here, itemId, { kind: "restore", undoes, at: minutesAgo(5) });
  };

  it.each<Case>([
    ["nobody objected", "untouched", () => Promise.resolve()],
    ["a hold alone says nothing", "untouched", (id) => decided(here, id, { kind: "hold", automatic: true })],
    ["approved", "approved", (id) => decided(here, id, { kind: "approve" })],
    ["brought back", "approved", (id) => decided(here, id, { kind: "restore" })],
    ...(["hide", "remove", "warn", "mute", "block", "request-edit"] as const).map((kind): Case => [kind, "restricted", (id) => decided(here, id, { kind })]),
    ["waits for the change that was asked", "restricted", (id) => Promise.all([decided(here, id, { kind: "request-edit" }), caseAbout(here, id, "waiting")])],
    ["not decided yet", "open", (id) => caseAbout(here, id)],
    ["approved, and then reported again", "open", (id) => Promise.all([decided(here, id, { kind: "approve" }), caseAbout(here, id)])],
    ["hidden, and undone", "untouched", (id) => takenBack(id, "hide")],
    [
      "removed after an approval",
      "restricted",
      async (id) => {
        await decided(here, id, { kind: "approve", at: minutesAgo(20) });
        await decided(here, id, { kind: "remove", at: minutesAgo(10) });
      },
    ],
    [
      "removed after an approval, which an appeal overturned",
      "approved",
      async (id) => {
        await decided(here, id, { kind: "approve", at: minutesAgo(30) });
        await takenBack(id, "hide");
      },
    ],
    [
      "approved with a warning for its author",
      "approved",
      async (id) => {
        await decided(here, id, { kind: "approve" });
        await decided(here, id, { kind: "warn" });
      },
    ],
    ["decided before it was changed", "untouched", (id) => decided(here, id, { kind: "hide", at: after(now, { days: -3 }) })],
  ])("%s: %s", async (_what, outcome, happened) => {
    const { itemId, factsId } = await pastText(here, factsOf("Een tekst"));
    await happened(itemId);
    expect((await everything(here)).find(({ id }) => id === factsId)?.outcome).toBe(outcome);
  });
});

describe("which texts", () => {
  it("are of the last 90 days, with the day of the town", async () => {
    const late = await pastText(here, factsOf("Laat op de avond"), { at: new Date("2026-11-20T23:30:00Z") });
    const summer = await pastText(here, factsOf("Nog in de zomertijd"), { at: new Date("2026-10-24T22:30:00Z") });
    const old = await pastText(here, factsOf("Lang geleden"), { days: 90 });
    const justNot = await pastText(here, factsOf("Net niet te lang geleden"), { at: minutesAgo(90 * 24 * 60 - 1) });
    const days = new Map((await everything(here)).map(({ id, day }) => [id, day]));
    expect(days.get(late.factsId)).toBe("2026-11-21");
    expect(days.get(summer.factsId)).toBe("2026-10-25");
    expect(days.has(old.factsId)).toBe(false);
    expect(days.get(justNot.factsId)).toBe("2026-08-26");
  });

  it("come in pages, each once, the newest first", async () => {
    const at = after(now, { days: -2 });
    const tenantId = there.tenant.id;
    const { itemId } = await pastText(there, factsOf("De eerste"), { at });
    const { authorId } = await there.db.item.findFirstOrThrow({ where: { tenantId, id: itemId }, select: { authorId: true } });
    // Many of the same moment: a page must not end in the middle of it and lose the rest.
    await there.db.$executeRaw`
      with made as (
        insert into reply (tenant_id, id, item_id, author_id, body, idempotency_key)
        select ${tenantId}::uuid, gen_random_uuid(), ${itemId}::uuid, ${authorId}::uuid, 'Nog een', gen_random_uuid() from generate_series(1, 1200) returning id)
      insert into moderation_facts (tenant_id, id, reply_id, facts, judgement, at)
      select ${tenantId}::uuid, gen_random_uuid(), id, ${JSON.stringify(factsOf("Nog een", { kind: "reply" }))}::jsonb, '{"trained":false,"missing":{"fine":25,"harmful":25}}', ${at} from made`;
    const pages: number[] = [];
    const seen = new Set<string>();
    for await (const page of pastItems(there.db, { tenantId, now, timeZone: "Europe/Amsterdam" })) {
      pages.push(page.length);
      for (const { id } of page) seen.add(id);
    }
    expect(seen.size).toBe(1_201);
    expect(pages).toEqual([500, 500, 201]);
  });
});
