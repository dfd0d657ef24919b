import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { postMessages } from "#app/modules/posts/messages/index.ts";
import { postWriting } from "#app/modules/posts/writing.server.ts";
import { publishDraft, readDraft } from "#app/platform/content/writing/publish-draft.server.ts";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm, type PostInput } from "#app/modules/posts/forms.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { acting, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});

async function kept(more: Partial<Record<keyof PostInput, unknown>> = {}, who: PersonKey = "resident"): Promise<ItemRecord> {
  const made = await writePost(acting(here, who), postForm.parse({ key: randomUUID(), title: "Nog even nadenken", scope: "town", intent: "draft", ...more }));
  if (!made.ok) throw new Error(made.reason);
  return again(made.id);
}

async function again(id: string): Promise<ItemRecord> {
  const post = await findItem(here.db, here.tenant.id, id);
  if (!post) throw new Error("not there");
  return post;
}

describe("a draft", () => {
  it("is kept with only a title, and says what it misses when it should go out", async () => {
    const draft = await kept({ scope: "neighbourhoods" });
    expect(draft).toMatchObject({ status: "draft", body: "", audience: [] });
    const reading = await readDraft(acting(here, "resident"), postWriting, draft, "nl");
    expect(reading.ok ? {} : Object.keys(reading.reply.error ?? {})).toEqual(["body", "neighbourhoods"]);
    expect(await publishDraft(acting(here, "resident"), postWriting, draft, "nl")).toBe(`/berichten/${draft.id}/bewerken?plaats=1`);
    expect((await again(draft.id)).status).toBe("draft");
  });

  it("that misses the words for a photo waits for them", async () => {
    const photo = await here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.resident.accountId, width: 10, height: 10, widths: [10] } });
    const draft = await kept({ body: "Kijk eens.", photos: [{ id: photo.id }] });
    const reading = await readDraft(acting(here, "resident"), postWriting, draft, "nl");
    expect(reading.ok ? {} : reading.reply.error).toEqual({ "photos[0].alt": ["Vul dit in."] });
  });

  it("goes out as it was kept, and twice is once", async () => {
    const draft = await kept({ title: "Wie heeft er een ladder?", body: "Voor de dakgoot.", scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord] });
    const page = `/berichten/${draft.id}/wie-heeft-er-een-ladder`;
    expect(await publishDraft(acting(here, "resident"), postWriting, draft, "nl")).toBe(`${page}?gedaan=placed`);
    const out = await again(draft.id);
    expect(out).toMatchObject({ status: "published", body: "Voor de dakgoot.", audience: [here.neighbourhoods.noord] });
    expect(await publishDraft(acting(here, "resident"), postWriting, out, "nl")).toBe(page);
    expect((await again(draft.id)).version).toBe(out.version);
  });

  it("is not somebody else's to send out", async () => {
    const draft = await kept({ body: "Van mij." });
    expect(await publishDraft(acting(here, "neighbour"), postWriting, draft, "nl")).toBeUndefined();
    expect((await again(draft.id)).status).toBe("draft");
  });
});

it("what is out already cannot be saved without its text, whatever the form asks", async () => {
  const draft = await kept({ body: "Een heel verhaal." });
  await publishDraft(acting(here, "resident"), postWriting, draft, "nl");
  const post = await again(draft.id);
  const form = new URLSearchParams({ key: post.id, version: String(post.version), title: post.title, body: "", scope: "town", intent: "draft" });
  const saved = await saveItem(new Request("https://lindedorp.example/", { method: "POST", body: form }), acting(here, "resident"), postWriting, { locale: "nl", texts: postMessages.in("nl", here.tenant.words.nl).item, item: post });
  expect(saved.ok ? undefined : saved.reply.error).toEqual({ body: ["Vul dit in."] });
  expect((await again(post.id)).body).toBe("Een heel verhaal.");
});
