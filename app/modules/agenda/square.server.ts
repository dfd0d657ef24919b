import { after } from "#app/platform/clock.ts";
import { cardsOf } from "#app/platform/content/feed.server.ts";
import type { SquareAsk, SquareBlock } from "../contract.ts";
import { agendaMessages } from "./messages/index.ts";
import { agendaPaths } from "./paths.ts";
import { timesBetween } from "./reading/times.server.ts";

const SHOWN = 4;
/** How far ahead the square looks, in days. */
const AHEAD = 21;
/** What is on every day must not fill the corner by itself: so many times are looked at to find a few events. */
const LOOKED_AT = 40;

/** What is on soon: the next few events, each once. */
export async function square({ db, tenant, neighbourhoodIds, view }: SquareAsk): Promise<SquareBlock> {
  const texts = agendaMessages.in(view.locale, tenant.words[view.locale]).square;
  const times = await timesBetween(db, { from: view.at, until: after(view.at, { days: AHEAD }), neighbourhoodIds: neighbourhoodIds ?? undefined, size: LOOKED_AT });
  const ids = [...new Set(times.filter(({ cancelled }) => !cancelled).map(({ id }) => id))].slice(0, SHOWN);
  return {
    title: texts.title,
    cards: await cardsOf(db, ids, view),
    more: { href: agendaPaths.feed, label: texts.more },
    empty: { text: texts.empty, action: { href: agendaPaths.write, label: texts.write } },
  };
}
