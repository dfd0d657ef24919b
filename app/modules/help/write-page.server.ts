import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { newHelpDefaults } from "./defaults.server.ts";
import { helpMessages } from "./messages/index.ts";
import { helpPaths } from "./paths.ts";
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
export async function placeHelp({ request, context }: ActionFunctionArgs, side: Side) {
  const town = asMember(context);
  const { locale, tenant } = town;
  const by = doing(town);
  const ask = { locale, texts: helpMessages.in(locale, tenant.words[locale]).item[side] };
  const saved = await (side === "ask" ? saveItem(request, by, helpWriting(by, "ask", locale), ask) : saveItem(request, by, helpWriting(by, "offer", locale), ask));
  if (!saved.ok) return data({ reply: saved.reply }, { status: 400 });
  town.changed();
  const done = saved.input.intent === "draft" ? "draft" : saved.held ? "held" : "placed";
  return redirect(`${helpPaths.item(saved)}?gedaan=${done}`, 303);
}
