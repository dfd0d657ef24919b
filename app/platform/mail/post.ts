/** A mail ready to leave. */
export interface OutgoingMail {
  id: string;
  tenantId: string;
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  html: string;
  plain: string;
  headers: Readonly<Record<string, string>>;
  /** A calendar that goes with it (RFC 5546), whose method it names itself. */
  calendar?: string;
}

interface Why {
  /** The address itself does not exist, whoever writes to it. */
  noMailbox?: boolean;
  /** The post has too much to do, and said how long to wait. */
  waitSeconds?: number;
}

/** The post did not take a mail. The message holds codes, and no address. */
export class NotTaken extends Error {
  override name = "NotTaken";
  readonly noMailbox: boolean;
  readonly waitSeconds: number | undefined;
  /** @param final whether trying again is of no use */
  constructor(
    message: string,
    readonly final: boolean,
    { noMailbox = false, waitSeconds }: Why = {},
  ) {
    super(message);
    this.noMailbox = noMailbox;
    this.waitSeconds = waitSeconds;
  }
}

/** The post took a mail; `providerId` is its own name for it, where it gives one. */
export interface Taken {
  providerId?: string;
}

/** A way in which mail leaves. */
export interface MailTransport {
  /** `outbox` keeps mail here, to be read on a page. */
  kind: "resend" | "smtp" | "outbox";
  /** @throws NotTaken when the mail did not leave */
  send(mail: OutgoingMail): Promise<Taken>;
  /**
   * Sends up to `MOST_IN_BATCH` mails in one request. The same key with the same mails sends nothing more.
   *
   * @returns what became of each, in their order
   * @throws NotTaken when none of them left
   */
  sendMany?(key: string, mails: readonly OutgoingMail[]): Promise<(Taken | NotTaken)[]>;
}

/** Most mails of one request (Resend's own limit). */
export const MOST_IN_BATCH = 100;
