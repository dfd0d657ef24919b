import type { ModuleHands } from "#app/modules/contract.ts";

export const hands: ModuleHands = {
  kinds: [
    {
      kind: "toy",
      path: ({ id, slug }) => `/speelgoed/${id}/${slug}`,
      card: () => Promise.resolve(new Map()),
      search: ({ title, body }) => ({ title, body, also: ["uitleen"] }),
    },
  ],
  personalData: "none",
};
