import type { Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { judge } from "../classifier/judge.ts";
import { readPolicy } from "../policy/read.server.ts";
import { evaluate } from "../rules/evaluate.ts";
import { trustedHosts } from "../signals/links/known-hosts.ts";
import { signalsOf } from "../signals/signals-of.server.ts";
import { textOf } from "../signals/subject.ts";
import type { Assessment } from "./assessment.ts";
import type { AuthorFacts } from "./author.server.ts";
import type { Written } from "./written.ts";

/** Holds a text against what this town listens for. Writes nothing. */
export async function assess(db: Db, tenant: Tenant, written: Written, author: AuthorFacts): Promise<Assessment> {
  const policy = await readPolicy(db, tenant.id);
  const read = { title: written.title, body: [written.body, ...written.photoTexts].filter(Boolean).join("\n\n") };
  const text = textOf(read);
  const judgement = judge(policy.model, text);
  const facts = {
    signals: signalsOf(read, { words: policy.words, hosts: { own: [tenant.primaryHost], trusted: trustedHosts }, recent: author.recent, pace: author.pace }),
    score: judgement.trained ? judgement.score : null,
    authorAgeDays: author.ageDays,
    approvedItems: author.approved,
    text,
    kind: written.kind,
    neighbourhoods: written.audience === "town" ? [] : [...written.audience],
  };
  const hits = policy.rules.flatMap(({ conditions, match, ...rule }) => {
    const { hit, because } = evaluate({ conditions, match }, facts);
    return hit ? [{ ...rule, because }] : [];
  });
  return { facts, judgement, hits };
}
