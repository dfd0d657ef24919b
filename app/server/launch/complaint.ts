/** A reason to stop that the person at the terminal can act on: its message is one clear sentence, printed without a stack. */
export class Complaint extends Error {
  override name = "Complaint";
}

const CODES: Record<string, (what: string) => string> = {
  ENOSPC: (what) => `The disk is full: ${what} could not be written. Free some space, or set DATA_DIR to a folder on another disk.`,
  EDQUOT: (what) => `The disk quota is used up: ${what} could not be written. Free some space, or set DATA_DIR to a folder on another disk.`,
  EROFS: (what) => `The disk is read-only: ${what} cannot be written. Set DATA_DIR to a folder that can be written.`,
  EACCES: (what) => `No permission to use ${what}. Give this user access to it, or set DATA_DIR to a folder that can be written.`,
  EPERM: (what) => `No permission to use ${what}. Give this user access to it, or set DATA_DIR to a folder that can be written.`,
  ENOTDIR: (what) => `${what} cannot be made, because part of its path is a file. Set DATA_DIR to a folder that can be written.`,
  EEXIST: (what) => `${what} cannot be made, because a file of that name stands in its place. Set DATA_DIR to a folder that can be written.`,
  ENOENT: (what) => `${what} cannot be made. Set DATA_DIR to a folder that can be written.`,
};

/** The code of a system error (`ENOSPC`, `EADDRINUSE`), or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/**
 * Turns what a full, read-only or forbidden disk throws into a sentence; anything else is returned unchanged.
 *
 * @param error what was thrown
 * @param what the file or folder it was about, for when the error does not name one
 */
export function asComplaint(error: unknown, what: string): unknown {
  const sentence = CODES[systemCode(error) ?? ""];
  if (!sentence) return error;
  const text = sentence(what);
  return new Complaint(text.charAt(0).toUpperCase() + text.slice(1));
}
