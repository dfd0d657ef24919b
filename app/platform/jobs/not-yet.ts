/** Thrown by a job whose moment has not come: it waits, and this try is not counted. */
export class NotYet extends Error {
  override name = "NotYet";
  /** @param waitSeconds until it may try again */
  constructor(
    message: string,
    readonly waitSeconds: number,
  ) {
    super(message);
  }
}
