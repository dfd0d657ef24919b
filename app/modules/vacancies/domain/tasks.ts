/** How many tasks a vacancy tells, and how long each may be, in characters. */
export const MOST_TASKS = 12;
export const LONGEST_TASK = 160;

/** Tasks as somebody typed them, a line each; without the dashes and numbers people put before them. */
export function tasksIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–—*•]|\d{1,2}[.)])\s+/u, "").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
