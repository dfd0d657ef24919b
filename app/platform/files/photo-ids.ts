import type { SubmissionResult } from "@conform-to/react";
import { z } from "zod";

const named = z.object({ photos: z.array(z.object({ id: z.uuid() })) });

/** Ids of the photos that a refused form names, so that it can show them again. */
export function photoIdsIn(reply: SubmissionResult): string[] {
  return named.safeParse(reply.initialValue).data?.photos.map(({ id }) => id) ?? [];
}
