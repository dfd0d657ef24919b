import { createSocket } from "node:dgram";
import { once } from "node:events";
import { decode, encode, type Answer, type Packet } from "dns-packet";
import { z } from "zod";

/** A DNS server that says what a test wants, over UDP on this machine. */
export interface DnsServer {
  /** As `DNS_SERVERS` and Node's resolver take it. */
  address: string;
  /** What it holds, by `<type> <name>`; names of which it should say nothing at all stand in `silent`. */
  records: Map<string, string[]>;
  silent: Set<string>;
  stop: () => Promise<void>;
}

const kind = z.enum(["A", "AAAA", "TXT", "CNAME"]);

function answerOf(type: z.infer<typeof kind>, name: string, data: string): Answer {
  return { type, name, ttl: 0, data };
}

/** Starts it, empty. */
export async function startDnsServer(): Promise<DnsServer> {
  const records = new Map<string, string[]>();
  const silent = new Set<string>();
  const socket = createSocket("udp4");
  socket.on("message", (message, from) => {
    const asked: Packet = decode(message);
    const question = asked.questions?.[0];
    if (!question || silent.has(question.name)) return;
    const type = kind.safeParse(question.type).data;
    const found = type ? (records.get(`${type} ${question.name}`) ?? []).map((data) => answerOf(type, question.name, data)) : [];
    const known = [...records.keys()].some((key) => key.endsWith(` ${question.name}`));
    // RFC 1035, 4.1.1: code 3 when there is no such name.
    socket.send(encode({ type: "response", id: asked.id, flags: known ? 0 : 3, questions: [question], answers: found }), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, records, silent, stop: () => new Promise((stopped) => socket.close(() => stopped())) };
}
