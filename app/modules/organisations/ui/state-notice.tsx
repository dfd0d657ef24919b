import { Form } from "@remix-run/react";
import { WhyOutOfSight } from "#app/platform/moderation/ui/why-out-of-sight.tsx";
import type { SightReason } from "#app/platform/moderation/statements/sight-reason.server.ts";
import type { OrganisationStatus } from "#app/platform/organisations/text.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { organisationMessages } from "../messages/index.ts";

interface StateNoticeProps {
  status: OrganisationStatus;
  /** Whether a change of its text waits, and this reader may know. */
  waits: boolean;
  reason: SightReason | null;
  /** Why the team said "not now". */
  notNow: string | null;
  mayReopen: boolean;
  /** Days in which what was ended can be brought back. */
  days: number;
}

/** How a page stands that others do not see as its editors do; nothing where all is as it seems. */
export function StateNotice({ status, waits, reason, notNow, mayReopen, days }: StateNoticeProps) {
  const { sight, ending } = useTexts(organisationMessages);
  if (status === "published") return waits ? <Alert kind="info">{sight.waits}</Alert> : null;
  return (
    <Alert kind={status === "held" ? "info" : "warning"}>
      {status === "ended" ? ending.ended(days) : notNow === null ? sight[status] : sight.notNow(notNow)}
      <WhyOutOfSight reason={reason} />
      {mayReopen ? (
        <Form method="post">
          <Button name="do" value="reopen" look="secondary" small>
            {ending.reopen}
          </Button>
        </Form>
      ) : null}
    </Alert>
  );
}
