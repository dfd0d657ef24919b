import type { ModuleHands } from "../contract.ts";
import { helpMessages } from "./messages/index.ts";
import { helpPaths } from "./paths.ts";
import { helpPage } from "./queries.server.ts";

const FEW = 4;

/** Who asks for help: the newest, of here. */
export const helpSquare: NonNullable<ModuleHands["square"]> = async ({ db, tenant, neighbourhoodIds, view }) => {
  const { square } = helpMessages.in(view.locale, tenant.words[view.locale]);
  const { cards } = await helpPage(db, { side: "ask", neighbourhoodIds: neighbourhoodIds ?? undefined, size: FEW }, view);
  return { title: square.title, cards, more: { href: helpPaths.feed, label: square.more }, empty: { text: square.empty, action: { href: helpPaths.ask, label: square.ask } } };
};
