import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { newHelpDefaults } from "./defaults.server.ts";
import { helpMessages } from "./messages/index.ts";
import type { Side } from "./side.ts";
import { helpWriting } from "./writing.server.ts";

const asked = z.object({ waarmee: z.string().max(40).optional() });

/** The form of a new request or offer. */
export async function newHelp({ request, context }: LoaderFunctionArgs, side: Side) {
  const town = asMember(context);
  const { waarmee } = readAddress(request, asked);
  const { title } = helpMessages.in(town.locale, town.tenant.words[town.locale]).write;
  return { defaults: newHelpDefaults(town.tenant, town.member, waarmee), title: title[side], parked: await parkedForm(town, request) };
}

/** Places it, or keeps it as a draft, and leads to its page. */
export function placeHelp({ request, context }: ActionFunctionArgs, side: Side) {
  const town = asMember(context);
  const by = doing(town);
  const how = { texts: helpMessages.in(town.locale, town.tenant.words[town.locale]).item[side] };
  return side === "ask" ? answerItemForm(town, request, helpWriting(by, "ask", town.locale), how) : answerItemForm(town, request, helpWriting(by, "offer", town.locale), how);
}
