import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { postForm } from "./forms.ts";

const key = randomUUID();
const wrong = (form: Record<string, unknown>) => (postForm.safeParse(form).error?.issues ?? []).map(({ path }) => path.join("."));

describe("the form of a post", () => {
  it("lets a draft miss everything but its title", () => {
    expect(wrong({ key, title: "Half af", scope: "neighbourhoods", photos: [{ id: randomUUID() }], intent: "draft" })).toEqual([]);
    expect(wrong({ key, scope: "town", intent: "draft" })).toEqual(["title"]);
  });

  it("says at once all that is missing before it goes out", () => {
    expect(wrong({ key, scope: "neighbourhoods", photos: [{ id: randomUUID() }, { id: randomUUID(), alt: "Een boom" }, { id: randomUUID(), remove: "on" }], intent: "publish" })).toEqual(["title", "body", "neighbourhoods", "photos.0.alt"]);
  });

  it("goes out when nothing is said of a draft", () => {
    expect(wrong({ key, title: "Half af", scope: "town" })).toEqual(["body"]);
  });
});
