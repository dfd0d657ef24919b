import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { askOf, calendarAnswer } from "../calendars/answer.server.ts";
import { eventsOf } from "../calendars/events.server.ts";
import { askedOfAgenda } from "../reading/asked.ts";
import { chosenOf } from "../reading/choose.server.ts";

export const handle = onTown("everyone");

/** The agenda of the town, a neighbourhood, a theme or an organisation, for programs to subscribe to (RFC 5545). The same for everybody. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = { ...inTown(context), actor: visitor, locale: inTown(context).tenant.profile.defaultLocale };
  const asked = readAddress(request, askedOfAgenda);
  const { wish, name, themes } = await chosenOf(town, asked);
  const part = town.tenant.neighbourhoods.find(({ slug }) => slug === asked.wijk)?.name;
  const theme = themes.find(({ value }) => value === asked.thema)?.label;
  const title = [town.tenant.profile.name, name, part, theme].filter(Boolean).join(" · ");
  return calendarAnswer(town, request, { name: title }, await eventsOf(town.db, wish, askOf(town)));
}
