import { useTexts } from "#app/platform/site/use-site.ts";
import { AdminTable } from "../admin-table.tsx";
import { versionTexts } from "./messages/index.ts";
import type { ShownPart } from "./shown-changes.server.ts";

/** Changed parts of a town, with what was and what is beside each other. @param heads of what was and what is */
export function ChangesTable({ parts, heads }: { parts: readonly ShownPart[]; heads: readonly [string, string] }) {
  const texts = useTexts(versionTexts);
  const rows = parts.flatMap(({ part, name, values, more, isPicture }) => [
    ...values.map(({ was, is }, place) => ({ key: `${part}-${place}`, cells: [name, was, is] as const })),
    ...(isPicture ? [{ key: part, cells: [name, "", texts.picture] as const }] : []),
    ...(more > 0 ? [{ key: `${part}-more`, cells: [name, "", texts.andMore(more)] as const }] : []),
  ]);
  return <AdminTable columns={[texts.heads.what, ...heads]} rows={rows} />;
}
