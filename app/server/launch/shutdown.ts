import type { Complaint } from "./complaint.ts";
import { ancestors } from "./processes.ts";
import { killTools } from "./tool.ts";

type Stop = { gently: () => Promise<void> | void; atOnce?: () => void };

const SIGNALS: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
const PARENT_CHECK = 1_000;

/** The one way out: stops what was started, last first; a second signal stops asking nicely. */
export class Shutdown {
  readonly #stops: Stop[] = [];
  #leaving: Promise<void> | undefined;
  #settle: (complaint?: Complaint) => void = () => undefined;

  /** Settles when the launcher is told to stop, rejects when it has to. */
  readonly asked = new Promise<void>((resolve, reject) => {
    this.#settle = (complaint) => (complaint ? reject(complaint) : resolve());
  });

  constructor(private readonly say: (line: string) => void) {
    this.asked.catch(() => undefined);
    let heard = false;
    const onSignal = (): void => {
      if (heard) return this.force();
      heard = true;
      this.say("Stopping; once more stops at once.");
      this.#settle();
    };
    for (const name of SIGNALS) process.on(name, onSignal);
    this.#followNpm();
  }

  /**
   * Registers something that is about to be started.
   *
   * @throws Error when stopping has begun
   */
  add(stop: Stop): void {
    if (this.#leaving) throw new Error("Stopping.");
    this.#stops.push(stop);
  }

  /** Ends the launcher with a sentence: something it cannot do without is gone. */
  fail(complaint: Complaint): void {
    this.#settle(complaint);
  }

  /** Stops everything, last started first. */
  leave(): Promise<void> {
    this.#leaving ??= (async () => {
      killTools();
      for (const stop of this.#stops.reverse()) await stop.gently();
    })();
    return this.#leaving;
  }

  /** Stops everything now. */
  force(): never {
    killTools();
    for (const stop of this.#stops) stop.atOnce?.();
    process.exit(130);
  }

  /** A killed npm cannot tell its script; without this the app would go on with nobody to stop it. */
  #followNpm(): void {
    if (!process.env["npm_lifecycle_event"]) return;
    const before = ancestors();
    const timer = setInterval(() => {
      if (ancestors() === before) return;
      clearInterval(timer);
      this.say("npm is gone; stopping.");
      this.#settle();
    }, PARENT_CHECK);
    timer.unref();
  }
}
