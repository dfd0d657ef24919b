import type { ModuleHands } from "../contract.ts";

export const hands: ModuleHands = {
  kinds: [],
  personalData: {
    // Who edits for an organisation, and who asked for a page, is the platform's own to export, and goes with the account.
    export: () => Promise.resolve([]),
    // What others were told of it names them.
    erase: async (tx, accountId) => {
      await tx.$executeRaw`
        delete from notification n using domain_event e
         where e.tenant_id = n.tenant_id and e.id = n.event_id and e.actor_id = ${accountId}::uuid and e.name in ('organisation.claimed', 'organisation.editor-added')`;
    },
  },
};
