import { env } from "#app/platform/env.server.ts";
import { allowModule, type AllowResult } from "#app/platform/tenancy/allow-module.server.ts";
import { changeSender } from "#app/platform/tenancy/change-sender.server.ts";
import { changeTownStatus, type ByOperator } from "#app/platform/tenancy/change-status.server.ts";
import { systemDns } from "#app/platform/tenancy/domains/dns.server.ts";
import { addDomain, makeDomainPrimary, removeDomain, verifyDomain, type DomainResult } from "#app/platform/tenancy/town-domains.server.ts";
import type { TownAction } from "./forms.ts";

/** Does what an operator asked on a town's page. */
export function actOnTown(by: ByOperator, asked: TownAction): Promise<AllowResult | DomainResult | { ok: false; reason: "not-now" } | { ok: true }> {
  switch (asked.do) {
    case "suspend":
      return changeTownStatus(by, { step: "suspend", note: asked.note });
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
    case "mail":
      return changeSender(by, { sender: asked.sender, replyTo: asked.replyTo });
  }
}
