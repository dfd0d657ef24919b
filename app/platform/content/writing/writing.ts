import type { z } from "zod";
import type { Db } from "#app/platform/database/client.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { ItemInput } from "./forms.ts";

/** Where the items of a kind live; each module's `paths.ts` is the only place that knows. */
export interface ItemPaths {
  /** Path of the module: "/berichten". */
  feed: `/${string}`;
  own: string;
  item: (item: { id: string; slug: string }) => string;
  edit: (id: string) => string;
  /** The form of a draft that could not go out yet, with what it misses. */
  finish: (id: string) => string;
}

/** How a kind is written: its form, and what it keeps beside the spine. Its rules are named `<kind>.write`, `.edit`, `.withdraw` and `.restore`. */
export interface ItemWriting<Input extends ItemInput> {
  kind: string;
  form: z.ZodType<Input>;
  paths: ItemPaths;
  /** What else it says that others read: it passes the gate of the moderation with the text. */
  also?: (input: Input) => readonly string[];
  /**
   * What this kind refuses of a form that is whole by itself: messages by field, undefined when there is nothing to refuse.
   * @param item that is changed; undefined for a new one
   */
  refuse?: (doing: Doing, item: ItemRecord | undefined, input: Input) => Promise<Record<string, string[]> | undefined>;
  /** What was thrown out of the transaction because it could not be known before, as messages by field; undefined for what is no refusal. */
  refusalOf?: (error: unknown) => Record<string, string[]> | undefined;
  /** Writes the kind's own row, new or changed, in the transaction that writes the item. */
  detail: (tx: Db, tenantId: string, itemId: string, input: Input) => Promise<void>;
  /** Whether the kind's own row says what the form asks; left out where there is nothing of its own. */
  says?: (db: Db, tenantId: string, itemId: string, input: Input) => Promise<boolean>;
  /** The kind's own row as fields of its form; left out where there is nothing of its own. */
  fields?: (db: Db, tenantId: string, itemId: string) => Promise<readonly (readonly [name: string, value: string])[]>;
}
