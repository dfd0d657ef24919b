import type { ItemKind } from "#app/platform/content/kind.ts";
import { postPaths } from "./paths.ts";

export const postKind: ItemKind = {
  kind: "post",
  path: postPaths.item,
  card: () => Promise.resolve(new Map()),
  search: ({ title, body }) => ({ title, body, also: [] }),
};
