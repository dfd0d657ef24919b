import type { TwiceWritten } from "./message.ts";
import { heldBackOne } from "./written/held-back-one.ts";
import { heldBackTwo } from "./written/held-back-two.ts";
import { money } from "./written/money.ts";
import { people } from "./written/people.ts";
import { streets } from "./written/streets.ts";
import { town } from "./written/town.ts";

/** Messages that weights, borders and words were chosen by. Written for this project; nobody in them exists. */
export const seen: readonly TwiceWritten[] = [...streets, ...money, ...people, ...town];
/** Messages that were kept out of sight meanwhile. */
export const heldBack: readonly TwiceWritten[] = [...heldBackOne, ...heldBackTwo];
