import { SMTPServer } from "smtp-server";

/** A mail as it came in over SMTP. */
export interface Arrived {
  to: string;
  subject: string;
  messageId: string;
  source: string;
}

function header(source: string, name: string): string {
  return new RegExp(`^${name}: ?(.*(?:\\r?\\n[ \\t].*)*)`, "im").exec(source)?.[1]?.replace(/\r?\n[ \t]/g, " ").trim() ?? "";
}

/** A real SMTP server of a test's own. It keeps what it accepted, in order, however often the same came. */
export class PostOffice {
  readonly arrived: Arrived[] = [];
  /** While it is shut it refuses every mail for now, as a server does that is too busy (RFC 5321, 4.2.1: 4yz). */
  shut = false;
  /** What it says of addresses that it never takes mail for. */
  readonly refuses = new Map<string, { code: number; text: string }>();
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _session, done) => {
        const no = this.shut ? { code: 451, text: "try again later" } : this.refuses.get(address);
        done(no && Object.assign(new Error(no.text), { responseCode: no.code }));
      },
      onData: (stream, session, done) => {
        let source = "";
        stream.on("data", (part: Buffer) => (source += part.toString()));
        stream.on("end", () => {
          for (const { address } of session.envelope.rcptTo) this.arrived.push({ to: address, subject: header(source, "Subject"), messageId: header(source, "Message-ID"), source });
          done();
        });
      },
    });
    // A client that is killed in the middle of a sentence is what some tests are about.
    this.#server.on("error", () => undefined);
  }

  static async open(): Promise<PostOffice & { url: string }> {
    const office = new PostOffice();
    const port = await new Promise<number>((resolve) => {
      const listening = office.#server.listen(0, "127.0.0.1", () => {
        const address = listening.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    return Object.assign(office, { url: `smtp://127.0.0.1:${port}` });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
