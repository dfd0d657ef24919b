import { plainWords, dutchVariants } from "#app/lib/dutch-words.ts";
import { slugOf } from "#app/platform/content/item.server.ts";
import { demo as elzenwaard } from "#tenants/elzenwaard/demo/index.ts";
import { demo as gorinchem } from "#tenants/gorinchem/demo/index.ts";

/** A post as the seed copies it, with what the search index keeps of it. */
export interface SampleText {
  title: string;
  slug: string;
  body: string;
  words: string;
  variants: string;
}

const demo = [...gorinchem.posts, ...elzenwaard.posts];

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("There are no demo posts to take texts from.");
  return found;
}

/** Texts of posts as long as people write them: the demo's own, and further ones of which title, beginning and end come from three posts. */
export function sampleTexts(count: number): SampleText[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / demo.length);
    const { title } = at(demo, index);
    const begin = at(demo, index + 7 * round).body.split("\n\n");
    const end = at(demo, index + 31 * round).body.split("\n\n");
    const body = (round === 0 ? begin : [...begin.slice(0, -1), ...end.slice(-1)]).join("\n\n");
    const words = [...new Set(plainWords(`${title} ${body}`))].slice(0, 400);
    return { title, slug: slugOf(title), body, words: words.join(" "), variants: words.flatMap(dutchVariants).join(" ") };
  });
}

/** Bodies of replies as long as people write them. */
export function sampleReplies(): string[] {
  return demo.flatMap(({ replies }) => replies.map(({ body }) => body));
}
