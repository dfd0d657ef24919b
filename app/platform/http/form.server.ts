import type { SubmissionResult } from "@conform-to/react";
import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { ASK_COACH } from "#app/platform/plain-language/ask.ts";
import { formErrors } from "#app/ui/form/error-messages.ts";
import { formMessages } from "./form.messages.ts";

/** More fields than any form of ours has. */
const MOST_FIELDS = 500;
/** Longer than any text of ours may be; a field's own schema says the rest. */
const LONGEST_TEXT = 50_000;

/** A name that conform may read as a path: letters, `.part`, `[3]`; nothing that reaches into JavaScript's own objects. */
const FIELD_NAME = /^[a-z][a-z0-9_-]{0,60}(\[\d{0,2}\]|\.[a-z][a-z0-9_-]{0,60}){0,4}$/i;
const RESERVED = /(^|\.)(constructor|prototype)(\.|\[|$)/;
const INTENT = "__intent__";
const SECRET = /password|wachtwoord/i;

export type FormReading<Output> = { ok: true; value: Output } | { ok: false; reply: SubmissionResult };

interface ReadOptions {
  /** Language of the messages. */
  locale?: Locale;
  /** Names of fields that may hold files. */
  files?: readonly string[];
}

/**
 * Reads a form with the schema that its page uses. Whatever comes in, the answer is a value: on refusal what was typed (never a
 * password or a file) with a message beside each field, to be returned with status 400. So it is when its writer only asks the writing
 * coach to look along, without messages then: nothing is done with such a form.
 *
 * @param source a POST as `application/x-www-form-urlencoded` or `multipart/form-data`, or its body where the caller read it already
 * @param schema what the fields must be
 */
export async function readForm<Output>(source: Request | FormData, schema: z.ZodType<Output>, { locale = "nl", files = [] }: ReadOptions = {}): Promise<FormReading<Output>> {
  const said = formMessages[locale];
  const body = source instanceof FormData ? source : await readBody(source);
  if (!body) return { ok: false, reply: { status: "error", error: { "": [said.unreadable] } } };
  const { kept, errors } = sift(body, { said, files, isList: listFields(schema) });
  try {
    const submission = parseWithZod(kept, { schema, error: formErrors(locale) });
    const troubled = Object.keys(errors).length > 0;
    const hideFields = [...new Set(kept.keys())].filter((name) => SECRET.test(name));
    // Asked only to look along: what was typed comes back, with nothing held against it yet.
    if (kept.has(ASK_COACH)) return { ok: false, reply: { ...submission.reply({ hideFields }), status: "error", error: errors } };
    if (submission.status === "success" && !troubled) return { ok: true, value: submission.value };
    const reply = submission.reply({ hideFields });
    return { ok: false, reply: { ...reply, status: troubled ? "error" : reply.status, error: { ...reply.error, ...errors } } };
  } catch (error) {
    // Conform throws on an intent it does not know and on names that contradict each other; both are made by hand.
    if (!(error instanceof Error)) throw error;
    return { ok: false, reply: { status: "error", error: { "": [said.unreadable] } } };
  }
}

/** The fields of a POST; undefined when it is no form or broken off. */
export async function readBody(request: Request): Promise<FormData | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}

/** Whether a name may come more than once. */
function listFields(schema: z.ZodType): (name: string) => boolean {
  const constraints = getZodConstraint(schema);
  return (name) => name.endsWith("[]") || constraints[name]?.multiple === true;
}

interface Sieve {
  said: (typeof formMessages)[Locale];
  files: readonly string[];
  isList: (name: string) => boolean;
}

/** Keeps what a schema may look at, and says of the rest what is wrong with it. */
function sift(body: FormData, { said, files, isList }: Sieve): { kept: FormData; errors: Record<string, string[]> } {
  const kept = new FormData();
  const errors: Record<string, string[]> = {};
  let count = 0;
  for (const [name, entry] of body.entries()) {
    count += 1;
    if (count > MOST_FIELDS) {
      errors[""] = [said.tooManyFields];
      break;
    }
    if (name === INTENT) {
      if (typeof entry === "string" && !kept.has(name)) kept.set(name, entry);
      continue;
    }
    if (name.startsWith("__")) continue;
    if (!FIELD_NAME.test(name) || RESERVED.test(name)) {
      errors[""] = [said.unreadable];
      continue;
    }
    if (kept.has(name) && !isList(name)) {
      errors[name] = [said.twice];
      continue;
    }
    if (typeof entry !== "string") {
      // A file field that was left empty sends a nameless file of no bytes.
      if (entry.size === 0 && entry.name === "") continue;
      if (files.includes(name)) kept.append(name, entry);
      else errors[name] = [said.fileUnexpected];
      continue;
    }
    const text = entry.replace(/\r\n?/g, "\n");
    if (text.includes("\0")) errors[name] = [said.binary];
    else if (text.length > LONGEST_TEXT) errors[name] = [said.tooLong];
    kept.append(name, text.replaceAll("\0", "").slice(0, LONGEST_TEXT));
  }
  return { kept, errors };
}
