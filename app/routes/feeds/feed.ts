import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { feedFormats, writeFeed, type FeedFormat } from "#app/platform/feeds/write-feed.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { handsOf, kindsOn, modulesOn } from "#app/platform/modules/kinds.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { chooseNeighbourhood } from "#app/platform/neighbourhoods/choice.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

export const handle = onTown("everyone");

const ENTRIES = 40;
const asked = z.object({ wijk: z.string().max(80).optional() });

function isFormat(name: string): name is FeedFormat {
  return name in feedFormats;
}

/** The kinds a feed is about: one module's, or everything in town. Undefined when that module is off. */
async function subject(tenant: Tenant, mount: string) {
  if (mount === "/") return { kinds: await kindsOn(tenant), module: undefined };
  const module = modulesOn(tenant).find((each) => each.mount === mount);
  return module && { kinds: (await handsOf(module)).kinds.map(({ kind }) => kind), module };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, origin, clock } = inTown(context);
  // The same for everybody, so that whoever passes it on may keep it.
  const locale = tenant.profile.defaultLocale;
  const { pathname, search } = new URL(request.url);
  const cut = pathname.lastIndexOf("/");
  const format = pathname.slice(cut + 1);
  const mount = pathname.slice(0, cut) || "/";
  const found = await subject(tenant, mount);
  const choice = chooseNeighbourhood(tenant, visitor, readAddress(request, asked));
  if (!found || !choice || !isFormat(format)) throw new Response(null, { status: 404 });
  const { cards } = await feedPage(db, { kinds: found.kinds, neighbourhoodIds: choice.ids, size: ENTRIES }, { locale, timeZone: tenant.profile.timeZone, at: clock.now(), withoutAccount: true });
  const label = found.module && moduleName(tenant, found.module, locale);
  const title = [tenant.profile.name, label, choice.neighbourhood?.name].filter(Boolean).join(" · ");
  const page = choice.neighbourhood && mount === "/" ? `/wijk/${choice.neighbourhood.slug}` : mount + search;
  const { type, body } = writeFeed(format, {
    title,
    description: tenant.profile.tagline,
    language: locale,
    origin,
    page,
    self: pathname + search,
    updated: cards[0]?.publishedAt ?? clock.now(),
    cards,
  });
  return new Response(body, { headers: { "Content-Type": type, "Cache-Control": "public, max-age=300" } });
}
