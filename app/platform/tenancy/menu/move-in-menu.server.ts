import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "../change-town.server.ts";
import { writeModuleChoice } from "../module-choices.server.ts";
import { menuEntries } from "./entries.server.ts";
import { moved, type Move } from "./order.ts";

interface MenuMove {
  /** "module.agenda" or "page.<id>", as `menuEntries` names it. */
  entry: string;
  to: Move;
  /** Among which entries a step counts; all without it. */
  among?: (entry: string) => boolean;
  /** The version of the town the admin looked at. */
  version: number;
}

/** Gives something in the menu another place. At the end of the row nothing changes. */
export async function moveInMenu(by: ByAdmin, { entry, to, among = () => true, version }: MenuMove): Promise<Done | ChangedMeanwhile | { ok: false; reason: "unknown-entry" }> {
  const { tenantId } = by.db.scope;
  const [subject = "", subjectId = ""] = [entry.slice(0, entry.indexOf(".")), entry.slice(entry.indexOf(".") + 1)];
  const action = `${subject === "page" ? "page" : "module"}.moved-${to === "up" ? "up" : "down"}`;
  return changeTown<Done | { ok: false; reason: "unknown-entry" }>(by, { version, action, subject, subjectId }, async (tx) => {
    const entries = (await menuEntries(tx, tenantId)).map((each) => each.entry);
    if (!entries.includes(entry)) return { ok: false, reason: "unknown-entry" };
    for (const [position, each] of moved(entries, entry, to, new Set(entries.filter(among))).entries()) {
      const id = each.slice(each.indexOf(".") + 1);
      if (each.startsWith("module.")) await writeModuleChoice(tx, tenantId, id, { position }, by.at);
      else await tx.townPage.updateMany({ where: { tenantId, id }, data: { position } });
    }
    return { ok: true };
  });
}
