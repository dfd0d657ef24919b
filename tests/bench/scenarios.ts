import type { Asked } from "./load.ts";
import type { BenchTown } from "./stage.ts";

export interface Scenario {
  name: string;
  /** Whether visitors' pages may come from memory. */
  cached: boolean;
  status: number;
  /** What is asked of a town. */
  ask: (town: BenchTown, port: number) => Asked;
  /** The page must cost the same at every size. */
  sameAtEverySize: boolean;
  /** Text that the answer must hold, asked once before it is measured. */
  holds: RegExp;
}

const WORDS = ["fiets", "koffie", "speeltuin", "buren", "vrijwilligers", "tuin"];
const CARD = /<article/;

function get(path: string) {
  return ({ slug }: BenchTown, port: number): Asked => ({ method: "GET", path, headers: { host: `${slug}.localhost:${port}`, "accept-encoding": "gzip" } });
}

function asMember(asked: Asked, { session }: BenchTown): Asked {
  return { ...asked, headers: { ...asked.headers, cookie: `samen=${session}` } };
}

function writeOne(town: BenchTown, port: number): Asked {
  const { headers } = asMember(get("/")(town, port), town);
  return {
    method: "POST",
    path: "/berichten/nieuw",
    headers: { ...headers, origin: `http://${town.slug}.localhost:${port}` },
    form: {
      title: "Wie helpt zaterdag mee in de buurttuin",
      body: "Zaterdag om tien uur gaan we de buurttuin winterklaar maken.\n\nWe snoeien, harken het blad bij elkaar en drinken daarna soep. Neem handschoenen mee als je ze hebt. Gereedschap is er genoeg.",
      scope: "neighbourhoods",
      neighbourhoods: town.neighbourhoodId,
      intent: "publish",
    },
  };
}

/** What is measured, in the order in which it is measured: what writes comes last. */
export const scenarios: readonly Scenario[] = [
  { name: "Feed, visitor, from the page cache", cached: true, status: 200, ask: get("/berichten"), sameAtEverySize: false, holds: CARD },
  { name: "Feed, visitor", cached: false, status: 200, ask: get("/berichten"), sameAtEverySize: true, holds: CARD },
  { name: "Feed of a neighbourhood, visitor", cached: false, status: 200, ask: get("/berichten?wijk=wijk-3"), sameAtEverySize: true, holds: CARD },
  { name: "Feed of own neighbourhood, member", cached: false, status: 200, ask: (town, port) => asMember(get("/berichten")(town, port), town), sameAtEverySize: true, holds: CARD },
  { name: "Post with four replies, visitor", cached: false, status: 200, ask: (town, port) => get(`/berichten/${town.post.id}/${town.post.slug}`)(town, port), sameAtEverySize: false, holds: /id="reactie/ },
  { name: "Search, visitor", cached: false, status: 200, ask: (town, port) => get(`/zoeken?q=${WORDS[Number(town.slug.slice(-4)) % WORDS.length] ?? ""}`)(town, port), sameAtEverySize: false, holds: CARD },
  { name: "Agenda as a list, visitor", cached: false, status: 200, ask: get("/agenda"), sameAtEverySize: true, holds: /event-line__link/ },
  { name: "Agenda of a month, visitor", cached: false, status: 200, ask: get("/agenda/maand"), sameAtEverySize: true, holds: /month__lines/ },
  { name: "Agenda as a calendar (iCal)", cached: false, status: 200, ask: get("/agenda/agenda.ics"), sameAtEverySize: false, holds: /BEGIN:VEVENT/ },
  { name: "Volunteer work, visitor", cached: false, status: 200, ask: get("/vacatures"), sameAtEverySize: true, holds: CARD },
  { name: "Volunteer work with animals on a Saturday, visitor", cached: false, status: 200, ask: get("/vacatures?zoek=dieren&dag=6"), sameAtEverySize: true, holds: CARD },
  { name: "Organisations, visitor", cached: false, status: 200, ask: get("/organisaties"), sameAtEverySize: true, holds: /organisaties\/club-1"/ },
  { name: "Page of an organisation, visitor", cached: false, status: 200, ask: get("/organisaties/club-7"), sameAtEverySize: true, holds: CARD },
  { name: "Conversations, 1,100 of them, member", cached: false, status: 200, ask: (town, port) => asMember(get("/gesprekken")(town, port), town), sameAtEverySize: true, holds: /gesprekken\/[0-9a-f-]{36}/ },
  { name: "Posting, member", cached: false, status: 303, ask: writeOne, sameAtEverySize: false, holds: /^$/ },
];
