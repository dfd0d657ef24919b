import type { SquareAsk, SquareBlock } from "../contract.ts";
import { vacancyPage } from "./list.server.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancyPaths } from "./paths.ts";

const FEW = 3;

/** The newest volunteer work of here. */
export async function vacancySquare({ db, tenant, actor, neighbourhoodIds, view }: SquareAsk): Promise<SquareBlock> {
  const texts = vacancyMessages.in(view.locale, tenant.words[view.locale]).square;
  const { cards } = await vacancyPage(db, { neighbourhoodIds: neighbourhoodIds ?? undefined }, { size: FEW }, view);
  const mayWrite = actor.kind === "member" && actor.editorOf.length > 0;
  return {
    title: texts.title,
    cards,
    more: { href: vacancyPaths.feed, label: texts.more },
    empty: { text: texts.empty, action: mayWrite ? { href: vacancyPaths.write, label: texts.write } : null },
  };
}
