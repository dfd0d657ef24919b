import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { askOf, calendarAnswer } from "../calendars/answer.server.ts";
import { eventsFor } from "../calendars/events.server.ts";
import { ownerOfCalendar } from "../calendars/own-address.server.ts";
import { agendaMessages } from "../messages/index.ts";

export const handle = onTown("everyone");

/** A member's own calendar, for a program that cannot log in: the address is the key. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const owner = await ownerOfCalendar(town.db, params["word"] ?? "");
  if (!owner) throw new Response(null, { status: 404 });
  const texts = agendaMessages.in(owner.locale, town.tenant.words[owner.locale]);
  return calendarAnswer(town, request, { name: `${town.tenant.profile.name} · ${texts.subscribe.ownName}`, secret: true }, await eventsFor(town.db, owner.accountId, askOf(town, owner.locale)));
}
