import { inflateSync } from "node:zlib";

export interface Read {
  raw: string;
  pages: number;
  /** Sizes of letters, in points. */
  sizes: number[];
  /** All words in the order in which they are drawn, lines joined by spaces. */
  words: string;
}

/** As much of a PDF as these tests ask: what is drawn on its pages. */
export function readPdf(pdf: Buffer): Read {
  const raw = pdf.toString("latin1");
  const streams = [...raw.matchAll(/\/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)].map(([, bytes = ""]) => inflateSync(Buffer.from(bytes, "latin1")).toString("latin1"));
  const drawn = streams.join("\n");
  const lines = [...drawn.matchAll(/\[(.*?)\] TJ/g)].map(([, line = ""]) => [...line.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1")).join(""));
  return {
    raw,
    pages: [...raw.matchAll(/\/Type \/Page\b/g)].length,
    sizes: [...drawn.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
    words: lines.join(" ").replace(/[\s\u00a0]+/g, " "),
  };
}
