const QUICK = 10_000;
const PATIENCE = 5;
const FIRST_WAIT = 250;

/** Decides how long to wait before something that died is started again, and when to give up. */
export class Backoff {
  #quickDeaths = 0;

  /**
   * @param lifetime milliseconds it lived
   * @returns milliseconds to wait, or undefined when it keeps dying young
   */
  afterDeath(lifetime: number): number | undefined {
    this.#quickDeaths = lifetime < QUICK ? this.#quickDeaths + 1 : 1;
    return this.#quickDeaths >= PATIENCE ? undefined : FIRST_WAIT * 2 ** (this.#quickDeaths - 1);
  }
}
