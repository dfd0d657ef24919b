import { z } from "zod";

const json = z.union([z.record(z.string(), z.json()), z.array(z.json())]);

/** A parsed object as a jsonb column takes it: what is undefined is left out. */
export function toJson(value: object): z.infer<typeof json> {
  return json.parse(JSON.parse(JSON.stringify(value)));
}
