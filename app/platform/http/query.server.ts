import type { z } from "zod";

/**
 * Reads what an address asks for. An empty field of a filter form means that it was not asked.
 *
 * @param schema an object; keys it does not know are left aside, as campaigns and apps add their own
 * @throws Response 400 when a value is not what it should be, holds control characters or comes twice
 */
export function readAddress<Output>(request: Request, schema: z.ZodType<Output>): Output {
  const asked = new URL(request.url).searchParams;
  const once = new Map<string, string>();
  for (const [key, value] of asked) {
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
    if (once.has(key) || /[\u0000-\u001f\u007f]/.test(value)) throw badAddress();
    once.set(key, value);
  }
  const parsed = schema.safeParse(Object.fromEntries([...once].filter(([, value]) => value !== "")));
  if (!parsed.success) throw badAddress();
  return parsed.data;
}

function badAddress(): Response {
  return new Response(null, { status: 400, statusText: "Bad Request" });
}
