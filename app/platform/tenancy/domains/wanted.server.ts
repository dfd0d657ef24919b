import { env } from "#app/platform/env.server.ts";
import type { Wanted } from "./record.ts";

/** Where this installation wants its towns' host names to lead, as its settings say. */
export const wanted: Wanted = { addresses: env.PUBLIC_ADDRESSES, cname: env.PUBLIC_CNAME };
