import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid } from "#app/lib/uuid.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { askOf, calendarAnswer } from "../calendars/answer.server.ts";
import { oneEvent } from "../calendars/events.server.ts";

export const handle = onTown("everyone");

/** One event, to put into one's own calendar. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { id = "" } = params;
  const event = isUuid(id) ? await oneEvent(town.db, id, askOf(town)) : undefined;
  if (!event) throw new Response(null, { status: 404 });
  return calendarAnswer(town, request, { name: event.title }, [event]);
}
