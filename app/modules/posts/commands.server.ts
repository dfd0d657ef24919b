import type { EditResult } from "#app/platform/content/edit-item.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { changeItem, writeItem, type Placed, type Refused } from "#app/platform/content/writing/write-item.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { PostInput } from "./forms.ts";
import { postWriting } from "./writing.server.ts";

/** Writes a new post, or keeps it as a draft; see `writeItem`. */
export const writePost = (doing: Doing, input: PostInput): Promise<Placed | Refused> => writeItem(doing, postWriting, input);

/** Changes a post, or sends a draft out; see `changeItem`. */
export const changePost = (doing: Doing, post: ItemRecord, input: PostInput): Promise<EditResult | Refused> => changeItem(doing, postWriting, post, input);
