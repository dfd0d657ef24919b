import { z } from "zod";

/** Why somebody does not agree. */
export const appealForm = z.object({ key: z.uuid(), body: z.string().trim().min(10).max(3_000) });
export type AppealInput = z.infer<typeof appealForm>;

/** What a second person makes of it, with an answer in plain words. */
export const judgeForm = z.object({ outcome: z.enum(["upheld", "overturned"]), answer: z.string().trim().min(10).max(2_000) });
export type Judgement = z.infer<typeof judgeForm>;
