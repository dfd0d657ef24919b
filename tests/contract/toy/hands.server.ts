import { feedPage } from "#app/platform/content/feed.server.ts";
import type { ModuleHands } from "#app/modules/contract.ts";

export const hands: ModuleHands = {
  kinds: [
    {
      kind: "toy",
      path: ({ id, slug }) => `/speelgoed/${id}/${slug}`,
      card: (_db, itemIds, { locale }) => Promise.resolve(new Map(itemIds.map((id) => [id, { badges: [], lines: [{ icon: "clock", text: locale === "nl" ? "Zaterdag om tien uur" : "Saturday at ten" }] }]))),
      search: ({ title, body }) => ({ title, body, also: ["uitleen"] }),
      upcoming: async (db, from) => (await db.item.findMany({ where: { kind: "toy", status: "published" }, select: { id: true }, take: 50 })).map(({ id }) => ({ itemId: id, startsAt: from })),
    },
  ],
  personalData: "none",
  square: async ({ db, neighbourhoodIds, view }) => ({
    title: "Speelhoek",
    cards: (await feedPage(db, { kinds: ["toy"], neighbourhoodIds: neighbourhoodIds ?? undefined, size: 3 }, view)).cards,
    more: { href: "/speelgoed", label: "Al het speelgoed" },
    empty: { text: "Er is nog geen speelgoed.", action: null },
  }),
};
