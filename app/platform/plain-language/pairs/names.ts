import { pairsOf, type Pair } from "./pair.ts";

const { name } = pairsOf("officialese");

/** Names with a stiff word in them. */
export const names: readonly Pair[] = ["wet maatschappelijke ondersteuning", "wet langdurige zorg", "sociale verzekeringsbank", "burgemeester en wethouders", "raad van state", "kamer van koophandel", "openbaar vervoer", "openbaar ministerie"].map(name);
