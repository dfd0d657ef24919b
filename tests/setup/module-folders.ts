import { readdirSync } from "node:fs";

/** Folders below `app/modules` that no line of the registry names: what stands in them is not part of the product. */
export function unregistered(modulesFolder: string, registered: readonly string[]): string[] {
  const folders = readdirSync(modulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) => !registered.includes(name));
}
