/** One thing under way, shown until it is done. */
export interface Task {
  /** What it is doing right now. */
  note(text: string): void;
  /** Ends it with a tick. */
  done(text?: string): void;
  /** Takes it off the screen: the reason is told elsewhere. */
  drop(): void;
}

/** Shows what the launcher is doing: one line per step. */
export interface Progress {
  begin(text: string): Task;
  /** Shows `work` as one step. */
  step<T>(text: string, work: () => Promise<T>): Promise<T>;
}

const PATIENCE = 10_000;
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Progress on a terminal redraws one line for what is under way; elsewhere (a log file, a container) it prints finished
 * steps, and a sign of life for those that take long.
 *
 * @param out where to write; `columns` is known on a terminal
 */
export function createProgress(out: { isTTY?: boolean; columns?: number; write(text: string): unknown }): Progress {
  const active = new Set<{ text: string; began: number; told: number }>();
  let timer: NodeJS.Timeout | undefined;
  const seconds = (began: number): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;

  const draw = (): void => {
    if (!out.isTTY) return;
    const line = [...active].map((task) => `${task.text} (${Math.round((Date.now() - task.began) / 1000)} s)`).join(", ");
    out.write(CLEAR_LINE + (line ? `… ${line}`.slice(0, (out.columns ?? 80) - 1) : ""));
  };
  const tick = (): void => {
    if (out.isTTY) return draw();
    for (const task of active) {
      if (Date.now() - task.told < PATIENCE) continue;
      task.told = Date.now();
      out.write(`… ${task.text}  ${seconds(task.began)}\n`);
    }
  };

  const begin = (text: string): Task => {
    const task = { text, began: Date.now(), told: Date.now() };
    active.add(task);
    timer ??= setInterval(tick, 1000).unref();
    draw();
    const leave = (line: string): void => {
      if (!active.delete(task)) return;
      if (active.size === 0) {
        clearInterval(timer);
        timer = undefined;
      }
      out.write((out.isTTY ? CLEAR_LINE : "") + line);
      draw();
    };
    return {
      note: (now) => {
        task.text = now;
        draw();
      },
      done: (outcome) => leave(`✓ ${outcome ?? task.text}  ${seconds(task.began)}\n`),
      drop: () => leave(""),
    };
  };

  return {
    begin,
    step: async (text, work) => {
      const task = begin(text);
      try {
        const result = await work();
        task.done();
        return result;
      } finally {
        task.drop();
      }
    },
  };
}
