import { z } from "zod";
import { causeKinds } from "#app/platform/moderation/cases/cause.ts";
import { choice } from "#app/platform/moderation/decisions/choice.ts";

/** What the address of the queue asks for. */
export const queueAsked = z.object({
  wijk: z.uuid().optional(),
  waarom: z.enum(causeKinds).optional(),
  wie: z.enum(["mine", "free"]).optional(),
  wacht: z.literal("ja").optional(),
  na: z
    .string()
    .regex(/^\d{13,14}_[0-9a-f-]{36}(?:_zorg)?$/)
    .optional(),
  besluit: z.uuid().optional(),
  aantal: z.coerce.number<string>().int().min(0).max(50).optional(),
  gedaan: z.enum(["undone", "too-late", "nothing-left", "released", "handed", "not-now"]).optional(),
});
export type QueueAsked = z.infer<typeof queueAsked>;

/** A chosen case as a checkbox sends it: its id, and the version that was on the page. */
export const chosenCase = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((text) => {
    const [id = "", version = ""] = text.split(".");
    return { id, version: Number(version) };
  });

/** One decision about everything that was chosen. */
export const bulkForm = z.intersection(z.object({ cases: z.array(chosenCase).min(1).max(50) }), choice);

/** Takes back what one press decided. */
export const undoForm = z.object({ do: z.literal("undo"), batch: z.uuid() });

/** A decision about one case. */
export const caseForm = z.intersection(z.object({ version: z.coerce.number<string>().int().positive() }), choice);

/** Ends the case of something that breaks no rule with "not now", and why. */
export const notNowForm = z.object({ do: z.literal("not-now"), version: z.coerce.number<string>().int().positive(), why: z.string().trim().min(10).max(200) });

/** Hands a case to a colleague. */
export const handOverForm = z.object({ to: z.uuid(), note: z.string().trim().max(500).default("") });

/** Buttons on the page of a case. */
export const caseAction = z.object({ do: z.enum(["claim", "release", "reopen"]) });

const turn = z.uuid().optional();
/** Who looks in one neighbourhood, by ISO day of the week; nobody where a field is empty. */
export const rotaForm = z.object({ neighbourhood: z.uuid(), day1: turn, day2: turn, day3: turn, day4: turn, day5: turn, day6: turn, day7: turn });
