import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import { deskTexts } from "../desk/messages/index.ts";
import { isBrokenRule } from "../house-rules.ts";
import { percent } from "../messages/percent.ts";
import type { Count, Figures } from "./figures.server.ts";
import { transparencyTexts } from "./messages/index.ts";

/** A table of the report, and what is said below it. */
export interface ReportTable {
  key: "notices" | "decisions" | "grounds" | "rules" | "foundBy" | "automatic" | "appeals" | "team";
  title: string;
  text: string;
  heads: readonly string[];
  rows: readonly (readonly [string, ...number[]])[];
  below: readonly string[];
}

/** The figures of a year as tables in words: the same on the page and in the file. */
export function sayFigures(figures: Figures, { locale, words }: { locale: Locale; words: Words }): ReportTable[] {
  const texts = transparencyTexts.in(locale, words);
  const { heads, sections } = texts;
  const { reasons, rules } = deskTexts.in(locale, words);
  const named = (counts: readonly Count[], name: (key: string) => string) => counts.map(({ name: key, count }): [string, number] => [name(key), count]);
  const simple = [heads.what, heads.count];
  const { automaticJudged: judged, automaticOverturned: overturned } = figures;
  return [
    {
      key: "notices",
      ...sections.notices,
      heads: [heads.reason, heads.withAccount, heads.withoutAccount],
      rows: figures.notices.map(({ reason, withAccount, withoutAccount }) => [reasons[reason] ?? reason, withAccount, withoutAccount]),
      below: [figures.hoursToDecision === null ? texts.tooFew : texts.medianDecision(figures.hoursToDecision)],
    },
    { key: "decisions", ...sections.decisions, heads: simple, rows: named(figures.kinds, (kind) => texts.kinds[kind] ?? kind), below: [] },
    { key: "grounds", ...sections.grounds, heads: simple, rows: named(figures.grounds, (ground) => texts.grounds[ground] ?? ground), below: [] },
    { key: "rules", ...sections.rules, heads: simple, rows: named(figures.rules, (rule) => (isBrokenRule(rule) ? rules[rule] : rule)), below: [] },
    { key: "foundBy", ...sections.foundBy, heads: simple, rows: named(figures.foundBy, (found) => texts.foundBy[found] ?? found), below: [] },
    {
      key: "automatic",
      ...sections.automatic,
      heads: simple,
      rows: [
        [texts.byPeople, figures.byPeople],
        [texts.byRules, figures.automatic],
        [texts.judged, judged],
        [texts.overturned, overturned],
      ],
      below: judged > 0 ? [texts.errorRate(percent(overturned / judged))] : [],
    },
    {
      key: "appeals",
      ...sections.appeals,
      heads: [heads.what, ...figures.appeals.map(({ appellant }) => texts.appellants[appellant] ?? appellant)],
      rows: figures.appeals.length === 0 ? [] : (["filed", "upheld", "overturned", "open"] as const).map((what) => [heads[what], ...figures.appeals.map((each) => each[what])]),
      below: [figures.hoursToAnswer === null ? texts.tooFew : texts.medianAnswer(figures.hoursToAnswer)],
    },
    { key: "team", ...sections.team, heads: [], rows: [], below: [texts.team(figures.team)] },
  ];
}
