import { constants, crc32, deflateRawSync } from "node:zlib";

const HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03]);
/** An empty final block with fixed codes (RFC 1951, 3.2.6). */
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** A text cut at a placeholder, each part compressed once, so that every answer can carry another word in its place. */
export interface Spliced {
  plain: readonly Buffer[];
  deflated: readonly Buffer[];
}

/**
 * Cuts a text at every occurrence of a placeholder and compresses the parts.
 *
 * @param text UTF-8 text
 * @param placeholder what each answer replaces; ASCII
 */
export function splice(text: string, placeholder: string): Spliced {
  const plain = text.split(placeholder).map((part) => Buffer.from(part, "utf8"));
  // A full flush ends each part on a byte border and with an empty window, so that parts can be joined around other blocks.
  const deflated = plain.map((part) => deflateRawSync(part, { level: 6, finishFlush: constants.Z_FULL_FLUSH }));
  return { plain, deflated };
}

/** A block that holds its bytes as they are (RFC 1951, 3.2.4). */
function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(~bytes.length & 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

/**
 * The text with a word in place of the placeholder, as one gzip member (RFC 1952). Costs a checksum and a copy, no compression.
 * @param word at most 65,535 bytes
 */
export function gzipWith({ plain, deflated }: Spliced, word: string): Buffer {
  const bytes = Buffer.from(word, "utf8");
  const block = storedBlock(bytes);
  const pieces: Buffer[] = [HEADER];
  let checksum = 0;
  let length = 0;
  plain.forEach((part, index) => {
    if (index > 0) {
      pieces.push(block);
      checksum = crc32(bytes, checksum);
      length += bytes.length;
    }
    pieces.push(deflated[index] ?? Buffer.alloc(0));
    // Of nothing, Node's crc32 forgets what it was given.
    if (part.length > 0) checksum = crc32(part, checksum);
    length += part.length;
  });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum >>> 0, 0);
  trailer.writeUInt32LE(length >>> 0, 4);
  return Buffer.concat([...pieces, LAST_BLOCK, trailer]);
}

/** The text with a word in place of the placeholder, as it is. */
export function plainWith({ plain }: Spliced, word: string): Buffer {
  const bytes = Buffer.from(word, "utf8");
  return Buffer.concat(plain.flatMap((part, index) => (index > 0 ? [bytes, part] : [part])));
}
