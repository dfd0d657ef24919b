import type { organisationMessages } from "../messages/index.ts";

type Texts = ReturnType<typeof organisationMessages.in>;

/** What just happened to the page of an organisation, as its address says it. */
export type OrganisationDone = keyof Texts["page"]["done"] | keyof Texts["claim"]["done"] | keyof Texts["invitation"]["done"] | "ended" | "reopened";

/** Says what just happened. */
export function sayDone({ page, claim, invitation, ending }: Texts, done: OrganisationDone): string {
  const said: Record<OrganisationDone, string> = { ...page.done, ...claim.done, ...invitation.done, ended: ending.done.ended, reopened: ending.done.reopened };
  return said[done];
}
