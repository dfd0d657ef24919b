import path from "node:path";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";

/** A folder for archives that goes with the machine's other temporary files. */
export const folder = () => mkdtemp(path.join(tmpdir(), "samen-transfer-"));
