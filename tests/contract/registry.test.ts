import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ModuleFace } from "#app/modules/contract.ts";
import { modules } from "#app/modules/registry.server.ts";
import { locales } from "#app/platform/i18n/locale.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { settingFields, settingsForm, settingValues } from "#app/platform/modules/settings-form.ts";
import { allRules } from "#app/platform/permissions/permissions.server.ts";
import { platformRules } from "#app/platform/permissions/rules.ts";
import { unregistered } from "../setup/module-folders.ts";

const FOLDER = path.resolve("app/modules");
const faces: readonly ModuleFace[] = modules;
const ids = faces.map(({ id }) => id);

describe("the registry", () => {
  it("names every folder of a module, and no other", () => {
    expect(unregistered(FOLDER, ids)).toEqual([]);
    expect(ids.filter((id) => !existsSync(path.join(FOLDER, id, "module.server.ts")))).toEqual([]);
  });

  it("is told of a folder that nobody registered", () => {
    const copy = mkdtempSync(path.join(tmpdir(), "samen-modules-"));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    for (const id of ids) cpSync(path.join(FOLDER, id), path.join(copy, id), { recursive: true });
    cpSync(path.resolve("tests/contract/toy"), path.join(copy, "toy"), { recursive: true });
    expect(unregistered(copy, ids)).toEqual(["toy"]);
  });

  it("gives every module an id, a place and actions of its own", () => {
    const mounts = faces.map(({ mount }) => mount);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(mounts).size).toBe(mounts.length);
    for (const mount of mounts) expect(mount).toMatch(/^\/[a-z]+(-[a-z]+)*$/);
    const actions = faces.flatMap(({ rules }) => Object.keys(rules));
    expect(new Set(actions).size).toBe(actions.length);
    expect(actions.filter((action) => action in platformRules)).toEqual([]);
  });
});

const sources = import.meta.glob<string>(["/app/**/*.{ts,tsx}", "!/app/**/*.test.*", "!/app/**/rules.ts", "!/app/platform/database/generated/**"], { eager: true, query: "?raw", import: "default" });

describe("the rules of who may do what", () => {
  const kinds = new Set(faces.flatMap(({ messages }) => Object.keys(messages.in("nl", defaultWords.nl).module.kinds)));

  it("are all asked somewhere: one that nobody asks protects nothing", () => {
    const text = Object.values(sources).join("\n");
    // What every kind of item has is asked once for all of them, by the kind of the item.
    const ofEveryKind = (action: string) => kinds.has(action.split(".")[0] ?? "") && text.includes(`.kind}.${action.split(".")[1]}\``);
    expect(Object.keys(allRules).filter((action) => !text.includes(`"${action}"`) && !ofEveryKind(action))).toEqual([]);
  });
});

describe.each(faces.map((face) => [face.id, face] as const))("the module %s", (id, face) => {
  it("has a face of plain data", () => {
    const data = Object.fromEntries(Object.entries(face).filter(([part]) => !["settings", "messages", "hands"].includes(part)));
    expect(structuredClone(data)).toEqual(data);
  });

  it("needs only modules that there are, and not itself, however far around", () => {
    const needed = new Set<string>();
    const gather = (names: readonly string[]) => {
      for (const name of names) {
        expect(ids).toContain(name);
        if (needed.has(name)) continue;
        needed.add(name);
        gather(faces.find((other) => other.id === name)?.needs ?? []);
      }
    };
    gather(face.needs);
    expect(needed).not.toContain(id);
  });

  it("has the files of its pages", () => {
    expect(Object.values(face.pages).filter((file) => !existsSync(path.join(FOLDER, id, file)))).toEqual([]);
  });

  it("has settings that are complete without a word from the town, and that a form can draw", () => {
    const defaults = face.settings.parse({});
    const fields = settingFields(face.settings);
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(face.settings.shape));
    expect(settingsForm(face.settings).safeParse({ ...defaults }).success).toBe(true);
    expect(Object.keys(settingValues(face.settings, defaults)).length).toBeLessThanOrEqual(fields.length);
  });

  it.each(locales)("has a name, a description and words for every setting, option and kind in %s", async (locale) => {
    const texts = face.messages.in(locale, defaultWords[locale]).module;
    const { kinds } = await face.hands();
    const fields = settingFields(face.settings);
    expect(Object.keys(texts.settings).sort()).toEqual(fields.map(({ key }) => key).sort());
    expect(Object.keys(texts.kinds).sort()).toEqual(kinds.map(({ kind }) => kind).sort());
    const said = [texts.name, texts.description, ...Object.values(texts.settings).map(({ label }) => label), ...Object.values(texts.kinds).flatMap(({ one, many }) => [one, many])];
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
    for (const field of fields) {
      if (field.kind === "choice" || field.kind === "choices") expect(Object.keys(texts.settings[field.key]?.options ?? {}).sort()).toEqual([...field.options].sort());
    }
  });

  it("has hands that answer for personal data, and kinds that are complete", async () => {
    const { kinds, personalData } = await face.hands();
    expect(personalData === "none" || (typeof personalData.export === "function" && typeof personalData.erase === "function")).toBe(true);
    for (const kind of kinds) {
      const item = { id: "0199d1c0-0000-7000-8000-000000000001", kind: kind.kind, slug: "fiets", title: "Fiets", body: "Rood", authorId: "a", organisationId: null, publishedAt: null };
      expect(kind.path(item)).toMatch(new RegExp(`^${face.mount}/.*${item.id}`));
      expect(kind.search(item).title).toBe("Fiets");
      expect(typeof kind.card).toBe("function");
      expect(Object.keys(face.rules).filter((action) => action.startsWith(`${kind.kind}.`)).length).toBeGreaterThan(0);
    }
    const all = await Promise.all(faces.map(async (other) => (await other.hands()).kinds.map(({ kind }) => kind)));
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });
});
