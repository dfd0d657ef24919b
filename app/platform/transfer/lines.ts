import { ArchiveRefused } from "./refusal.ts";

/** Longest row that is read, in characters. */
const LONGEST = 32 * 1_048_576;

/** Lines of a file in pages, whatever the pieces in which it comes. */
export async function* linesOf(source: AsyncIterable<Buffer>, page: number): AsyncGenerator<string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let lines: string[] = [];
  for await (const chunk of source) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    if (rest.length > LONGEST) throw new ArchiveRefused("A row is longer than any row is.");
    for (const line of parts) {
      lines.push(line);
      if (lines.length >= page) {
        yield lines;
        lines = [];
      }
    }
  }
  if (rest + decoder.decode() !== "") throw new ArchiveRefused("A file of rows breaks off in the middle of one.");
  if (lines.length > 0) yield lines;
}
