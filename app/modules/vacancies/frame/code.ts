import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vacancyPaths } from "../paths.ts";
import { withChoice, type VacancyChoice } from "../wish.ts";

/** Height of a frame that nobody makes higher, in pixels. */
const HEIGHT = 600;

/**
 * The lines that show the list on another site: with a script that makes it as high as it is, and without one.
 * @param origin of the town: "https://samengorinchem.nl"
 */
export function codeFor(origin: string, choice: VacancyChoice, title: string): { script: string; plain: string } {
  const data = Object.fromEntries(Object.entries(choice).flatMap(([name, value]) => (value ? [[`data-${name}`, value]] : [])));
  return {
    script: renderToStaticMarkup(createElement("script", { src: origin + vacancyPaths.script, ...data, "data-title": title })),
    plain: renderToStaticMarkup(createElement("iframe", { src: withChoice(origin + vacancyPaths.frame, choice), title, width: "100%", height: HEIGHT, loading: "lazy" })),
  };
}
