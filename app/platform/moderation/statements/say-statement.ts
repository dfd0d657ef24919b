import { wholeDayWords } from "#app/lib/date-words.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { capital, type Words } from "#app/platform/i18n/words.ts";
import { after } from "#app/platform/clock.ts";
import { deskTexts } from "../desk/messages/index.ts";
import { isBrokenRule, isNamedLaw } from "../house-rules.ts";
import { statementTexts } from "./messages/index.ts";
import { objectUntil } from "./objection-time.ts";
import { mayBeObjectedTo, restricts, type Statement } from "./statement.ts";

export interface SaySetting {
  locale: Locale;
  words: Words;
  timeZone: string;
  now: Date;
  /** Who reads it: whom it is about, unless told otherwise. */
  reader?: "author" | "team";
}

/** What a decision is about, in the reader's words; null when it is gone. */
export type AboutWords = { kind: string; title: string } | null;

/** A statement of reasons in words: everything that DSA art. 17, 3 asks, each a sentence or two. Null where there is nothing to say. */
export interface SaidStatement {
  title: string;
  what: string;
  about: string;
  /** How long it lasts, or until when there is time to change it. */
  until: string | null;
  rule: string | null;
  facts: string | null;
  found: string | null;
  who: string | null;
  object: string | null;
  otherWays: string | null;
}

/** Days an author has to change what was asked. */
export const EDIT_DAYS = 14;

/** Whether a decision no longer says how things are: it was undone, its time is up, or a person decided anew. */
export function isOver({ undone, followedAt, until }: Pick<Statement, "undone" | "followedAt" | "until">, now: Date): boolean {
  return undone || followedAt !== null || (until !== null && until <= now);
}

/** Says a decision in plain words, built from nothing but what is on record. */
export function sayStatement(statement: Statement, about: AboutWords, { locale, words, timeZone, now, reader = "author" }: SaySetting): SaidStatement {
  const texts = statementTexts.in(locale, words);
  const { kind, ground, rule, facts, foundBy, automatic } = statement;
  const reasoned = restricts(statement);
  const day = (moment: Date) => wholeDayWords(moment, { locale, timeZone });
  const last = objectUntil(statement.at, timeZone);
  const over = isOver(statement, now);
  const desk = deskTexts.in(locale, words);
  const ruleName = rule !== null && isBrokenRule(rule) ? desk.rules[rule] : rule;
  return {
    title: reader === "team" ? capital(desk.decisions[kind] ?? kind) : over ? texts.over.titles[kind] : texts.titles[kind],
    what: reader === "team" ? texts.toTeam[kind] : over ? [texts.over.what[kind], ending()].filter((sentence) => sentence !== null).join(" ") : texts.what[kind],
    about: about ? texts.about(about.kind, about.title) : texts.aboutGone,
    until: duration(),
    rule: ruleName !== null && ground !== null ? `${texts.rule(ruleName)} ${lawSaid() ?? texts.grounds[ground]}` : null,
    facts: reasoned ? (facts === null ? texts.noFacts : texts.facts(facts)) : null,
    found: reasoned ? texts.found[foundBy] : null,
    who: reasoned ? (automatic ? (over ? texts.over.automatic : texts.automatic) : texts.byPerson) : null,
    object: kind === "hold" ? (over ? null : texts.objectLater) : mayBeObjectedTo(statement) ? (now > last ? texts.objectOver(day(last)) : texts.object(day(last))) : null,
    otherWays: reasoned ? texts.otherWays : null,
  };

  /** The law that forbids it (art. 17, 3 d); where none of ours fits, the facts name it. */
  function lawSaid(): string | undefined {
    return ground === "law" && rule !== null && isNamedLaw(rule) ? texts.byLaw(texts.laws[rule]) : undefined;
  }

  /** What ended it; null for what ended by itself. */
  function ending(): string | null {
    if (statement.undoneAt) return texts.over.undone(day(statement.undoneAt));
    return statement.followedAt ? (kind === "hold" ? texts.over.decided : texts.over.followed)(day(statement.followedAt)) : null;
  }

  function duration(): string | null {
    if (statement.undone || statement.followedAt) return null;
    if (statement.until) return (over ? texts.over.until : texts.until)(day(statement.until));
    if (reader === "team") return null;
    if (kind === "hide" || kind === "remove") return now > last ? texts.stays : texts.staysUnless;
    if (kind === "block") return texts.noEnd;
    return kind === "request-edit" ? texts.editUntil(day(after(statement.at, { days: EDIT_DAYS }))) : null;
  }
}
