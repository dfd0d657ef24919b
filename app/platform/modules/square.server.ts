import type { SquareBlock } from "#app/modules/contract.ts";
import { viewOf, type TownContext } from "#app/platform/http/context.server.ts";
import { handsOf, modulesOn } from "./kinds.server.ts";

/** A corner of the square with the module that fills it. */
export interface SquareCorner extends SquareBlock {
  module: string;
}

/**
 * What the modules of a town show on its square, in the order of the menu. One that cannot answer leaves its corner empty and is logged:
 * the front page is there for everybody, whatever fails beside it.
 *
 * @param neighbourhoodIds null for the whole town
 */
export async function squareOf(context: TownContext, neighbourhoodIds: readonly string[] | null): Promise<SquareCorner[]> {
  const { db, tenant, actor, log } = context;
  const corners = await Promise.all(
    modulesOn(tenant).map(async (module): Promise<SquareCorner[]> => {
      const { square } = await handsOf(module);
      if (!square) return [];
      try {
        const block = await square({ db, tenant, actor, neighbourhoodIds, view: viewOf(context) });
        return block ? [{ module: module.id, ...block }] : [];
      } catch (error) {
        log.error({ err: error, module: module.id }, "a corner of the square could not be filled");
        return [];
      }
    }),
  );
  return corners.flat();
}
