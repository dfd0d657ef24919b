import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gzipWith, plainWith, splice } from "./gzip-splice.ts";

describe("a spliced text", () => {
  const cases: [string, string][] = [
    ["no placeholder at all", "<p>Hallo buurt</p>"],
    ["one in the middle", "<script nonce=@@>1</script>"],
    ["at both ends and twice in a row", "@@a@@@@b@@"],
    ["text beyond ASCII", "Één café, @@ twee cafés: 🌷 @@ ".repeat(50)],
    ["a page longer than the window", "de wijk praat verder @@ ".repeat(9000)],
    ["empty", ""],
  ];
  it.each(cases)("unzips to the text with the word in it: %s", (_name, text) => {
    const word = "n0nce+/=";
    const expected = text.replaceAll("@@", word);
    const spliced = splice(text, "@@");
    expect(gunzipSync(gzipWith(spliced, word)).toString("utf8")).toBe(expected);
    expect(plainWith(spliced, word).toString("utf8")).toBe(expected);
  });

  it("gives each answer its own word from the same parts", () => {
    const spliced = splice("a @@ b", "@@");
    expect(gunzipSync(gzipWith(spliced, "one")).toString()).toBe("a one b");
    expect(gunzipSync(gzipWith(spliced, "another")).toString()).toBe("a another b");
  });

  it("stays small", () => {
    const text = "<article>Wie helpt er zaterdag mee in de moestuin?</article>".repeat(600) + "@@";
    expect(gzipWith(splice(text, "@@"), "x").length).toBeLessThan(text.length / 20);
  });
});
