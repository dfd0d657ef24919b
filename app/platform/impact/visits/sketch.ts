/** Registers of a sketch, as a power of two: 4,096 of them count with a standard error of 1.04/√4096, 1.6 in a hundred. */
const PRECISION = 12;
export const REGISTERS = 2 ** PRECISION;

/** The constant of the estimate for this many registers (Flajolet e.a. 2007, figure 3). */
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

/**
 * Counts how many different things were seen, without knowing which: HyperLogLog (P. Flajolet, É. Fusy, O. Gandouet, F. Meunier, "HyperLogLog: the
 * analysis of a near-optimal cardinality estimation algorithm", AOFA 2007), with hashes of 64 bits and linear counting of small numbers as in S. Heule,
 * M. Nunkesser, A. Hall, "HyperLogLog in Practice", EDBT 2013. Each register holds the longest run of zeros that any of thousands of hashes had.
 */
export class Sketch {
  readonly registers: Uint8Array;

  /** @param registers of an earlier sketch; they are copied */
  constructor(registers?: Uint8Array) {
    if (registers && registers.length !== REGISTERS) throw new RangeError(`A sketch has ${REGISTERS} registers.`);
    this.registers = registers ? Uint8Array.from(registers) : new Uint8Array(REGISTERS);
  }

  /** @param hash 64 evenly spread bits @returns whether the sketch changed */
  add(hash: bigint): boolean {
    const index = Number(hash >> BigInt(64 - PRECISION));
    const rest = BigInt.asUintN(64 - PRECISION, hash);
    const rank = 64 - PRECISION - rest.toString(2).length + (rest === 0n ? 2 : 1);
    if (rank <= (this.registers[index] ?? 0)) return false;
    this.registers[index] = rank;
    return true;
  }

  /** Takes in what another sketch saw. */
  merge(other: Uint8Array): void {
    for (let index = 0; index < REGISTERS; index += 1) this.registers[index] = Math.max(this.registers[index] ?? 0, other[index] ?? 0);
  }

  /** How many different things it saw, about. */
  count(): number {
    let [sum, zeros] = [0, 0];
    for (const rank of this.registers) {
      sum += 2 ** -rank;
      if (rank === 0) zeros += 1;
    }
    const estimate = (ALPHA * REGISTERS * REGISTERS) / sum;
    return Math.round(estimate <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : estimate);
  }
}
