import { z } from "zod";

/** What is asked on the page of archives. */
export const exportForm = z.object({ do: z.literal("export") });

/** What the address of that page may say. */
export const exportAsked = z.object({ gedaan: z.enum(["asked", "busy", "staying"]).optional().catch(undefined) });
