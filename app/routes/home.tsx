import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import type { RouteHandle } from "#app/platform/http/access.ts";
import { viewOf, type TownContext } from "#app/platform/http/context.server.ts";
import { arranged, homeBlocks } from "#app/platform/home/home-settings.ts";
import { kindChoices } from "#app/platform/modules/kind-choices.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { squareOf } from "#app/platform/modules/square.server.ts";
import { chooseNeighbourhood } from "#app/platform/neighbourhoods/choice.ts";
import { peopleOnSquare } from "#app/platform/people/square.server.ts";
import { assetPicture } from "#app/platform/site/site-data.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { TownHome } from "./home/town-home.tsx";
import { platformHome } from "./platform-site/home.server.ts";
import { PlatformHome } from "./platform-site/home.tsx";

export const handle: RouteHandle = { access: "everyone", site: "both", keepForVisitors: true };

const LATEST = 9;

const asked = z.object({ soort: z.string().max(40).optional().catch(undefined) });

async function townHome(context: TownContext, request: Request) {
  const { db, tenant, actor, locale } = context;
  const choice = chooseNeighbourhood(tenant, actor, {});
  const kinds = await kindChoices(tenant, locale);
  const chosen = kinds.find(({ value }) => value === readAddress(request, asked).soort)?.value;
  const { cards } = await feedPage(db, { kinds: chosen ? [chosen] : kinds.map(({ value }) => value), neighbourhoodIds: choice?.ids, size: LATEST }, viewOf(context));
  const { name, tagline, intro, heroAlt, home } = tenant.profile;
  const corners = await squareOf(context, choice?.ids ?? null);
  const blocks = arranged(home, [...corners.map(({ module }) => `module.${module}`), ...homeBlocks]).flatMap(({ block, shown }) => (shown ? [block] : []));
  return { site: "town" as const, name, tagline, intro, hero: assetPicture(tenant, "hero", heroAlt), cards, kinds, chosen, people: await peopleOnSquare(context, choice?.ids), corners, blocks, note: home.note, neighbourhood: choice?.neighbourhood ?? null };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const here = context.request;
  return here.site === "town" ? townHome(here, request) : { site: "platform" as const, ...(await platformHome(here)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data?.site === "town" ? [...pageMeta({ title: data.name, description: data.tagline, image: data.hero?.src, path: "/" }, matches), ...feedLinks("/", data.name)] : pageMeta({ title: "Samen", path: "/" }, matches);

export default function Home() {
  const data = useLoaderData<typeof loader>();
  return data.site === "town" ? <TownHome {...data} /> : <PlatformHome {...data} />;
}
