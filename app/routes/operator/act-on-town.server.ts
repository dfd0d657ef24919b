import { env } from "#app/platform/env.server.ts";
import { discardTown } from "#app/platform/onboarding/discard-town.server.ts";
import { askSupport, enterTown, leaveSupport } from "#app/platform/support/support.server.ts";
import { allowModule, type AllowResult } from "#app/platform/tenancy/allow-module.server.ts";
import { changeSender } from "#app/platform/tenancy/change-sender.server.ts";
import { changeTownStatus, type ByOperator } from "#app/platform/tenancy/change-status.server.ts";
import { systemDns } from "#app/platform/tenancy/domains/dns.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { addDomain, makeDomainPrimary, removeDomain, verifyDomain, type DomainResult } from "#app/platform/tenancy/town-domains.server.ts";
import { deleteTown } from "#app/platform/transfer/delete-town.server.ts";
import type { TownAction } from "./forms.ts";

/** What became of it; `to` is where the operator goes next, where that is elsewhere. */
type Acted = AllowResult | DomainResult | { ok: false; reason: "not-now" | "asked-already" | "nobody-to-ask" | "not-closed" | "wrong-slug" | "too-soon" } | { ok: true; to?: string };

async function theTown(tenantId: string): Promise<Tenant> {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant) throw new Error("A town vanished while an operator was on its page.");
  return tenant;
}

/** Does what an operator asked on a town's page. */
export async function actOnTown(by: ByOperator, asked: TownAction): Promise<Acted> {
  switch (asked.do) {
    case "suspend":
    case "announce-closing":
      return changeTownStatus(by, { step: asked.do, note: asked.note });
    case "try":
    case "open":
    case "resume":
    case "close":
      return changeTownStatus(by, { step: asked.do });
    case "allow":
    case "forbid":
      return allowModule(by, { moduleId: asked.module, allowed: asked.do === "allow" });
    case "add-domain":
      return addDomain(by, asked.hostname, env.PLATFORM_HOST);
    case "verify-domain":
      return verifyDomain(by, asked.hostname, systemDns);
    case "make-primary":
      return makeDomainPrimary(by, asked.hostname);
    case "remove-domain":
      return removeDomain(by, asked.hostname);
    case "ask-support":
      return askSupport(by, await theTown(by.tenantId), asked);
    case "enter-town":
      return enterTown(by, await theTown(by.tenantId));
    case "leave-town":
      return leaveSupport(by, asked.id);
    case "delete-town": {
      const deleted = await deleteTown(by, asked.typed);
      return deleted.ok ? { ok: true, to: "/operator/verwijderd?gedaan=ja" } : deleted;
    }
    case "discard-town": {
      const discarded = await discardTown(by, asked.typed);
      return discarded.ok ? { ok: true, to: "/operator?gedaan=weg" } : discarded;
    }
    case "mail":
      return changeSender(by, { sender: asked.sender, replyTo: asked.replyTo });
  }
}
