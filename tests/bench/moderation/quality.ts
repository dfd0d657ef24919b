import { judge } from "#app/platform/moderation/classifier/judge.ts";
import { learnAll } from "#app/platform/moderation/classifier/learn.ts";
import { emptyModel, type Model } from "#app/platform/moderation/classifier/model.ts";
import { defaultRules } from "#app/platform/moderation/rules/default-rules.ts";
import { evaluate } from "#app/platform/moderation/rules/evaluate.ts";
import { defaultSetting } from "#app/platform/moderation/signals/setting.ts";
import { signalsOf } from "#app/platform/moderation/signals/signals-of.server.ts";
import { figure, table } from "../figures.ts";
import { foldsOf, messages, type About, type LabelledMessage } from "./messages.ts";

const FOLDS = 5;
/** Chosen before anything was measured: as likely harmful as not. */
const THRESHOLD = 0.5;

export interface Quality {
  /** Of those held against, the share that is harmful. */
  precision: number;
  /** Of the harmful ones, the share that was found. */
  recall: number;
  f1: number;
  /** Harmful and found, fine and held against, harmful and missed, fine and left alone. */
  counts: { found: number; wronglyHeld: number; missed: number; leftAlone: number };
}

export interface ModerationQuality {
  messages: { all: number; fine: number; harmful: number };
  /** Five folds; each message is judged by a model that never saw it. */
  classifier: Quality;
  /** Signals with the rules that a town begins with, without a classifier; nothing is learnt, so there are no folds. */
  rules: Quality;
  /** Held against by either. */
  combined: Quality;
  /** For each subject, how many were judged rightly by both together. */
  byAbout: { about: About; of: number; right: number }[];
}

interface Judged {
  message: LabelledMessage;
  classifier: boolean;
  rules: boolean;
}

/**
 * How well moderation works on the labelled messages. Deterministic.
 *
 * A message has no author here: rules see one who has been around for long, so that nothing is found because of who wrote it.
 */
export function measureModeration(): ModerationQuality {
  const folds = foldsOf(messages, FOLDS);
  const judged = folds.flatMap((fold, index): Judged[] => {
    const model = learnAll(emptyModel(), folds.filter((_, other) => other !== index).flat());
    return fold.map((message) => ({ message, classifier: isHarmful(model, message.text), rules: isHit(message.text) }));
  });
  const fine = messages.filter(({ label }) => label === "fine").length;
  const either = ({ classifier, rules }: Judged) => classifier || rules;
  return {
    messages: { all: messages.length, fine, harmful: messages.length - fine },
    classifier: qualityOf(judged, (each) => each.classifier),
    rules: qualityOf(judged, (each) => each.rules),
    combined: qualityOf(judged, either),
    byAbout: [...new Set(messages.map(({ about }) => about))].map((about) => {
      const those = judged.filter(({ message }) => message.about === about);
      return { about, of: those.length, right: those.filter((each) => either(each) === (each.message.label === "harmful")).length };
    }),
  };
}

function isHarmful(model: Model, text: string): boolean {
  const judgement = judge(model, text);
  if (!judgement.trained) throw new Error("The folds are too small to train with.");
  return judgement.score >= THRESHOLD;
}

/** A label only marks, so a rule that labels holds nothing against anybody. */
function isHit(text: string): boolean {
  const signals = signalsOf({ title: "", body: text }, defaultSetting);
  const facts = { signals, score: null, authorAgeDays: 400, approvedItems: 10, text, kind: "post", neighbourhoods: [] };
  return defaultRules.some((rule) => rule.action !== "label" && evaluate(rule, facts).hit);
}

function qualityOf(judged: readonly Judged[], isHeld: (each: Judged) => boolean): Quality {
  const count = (harmful: boolean, held: boolean) => judged.filter((each) => (each.message.label === "harmful") === harmful && isHeld(each) === held).length;
  const counts = { found: count(true, true), wronglyHeld: count(false, true), missed: count(true, false), leftAlone: count(false, false) };
  const precision = counts.found / Math.max(1, counts.found + counts.wronglyHeld);
  const recall = counts.found / Math.max(1, counts.found + counts.missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall), counts };
}

/** What was measured, as tables to read. */
export function moderationTables({ messages: counts, classifier, rules, combined, byAbout }: ModerationQuality): string {
  const row = (name: string, { precision, recall, f1, counts: each }: Quality) => [name, ...[precision, recall, f1].map(figure), ...Object.values(each).map(String)];
  return [
    `${counts.all} messages, ${counts.fine} fine and ${counts.harmful} harmful; threshold ${THRESHOLD}, ${FOLDS} folds`,
    table(["", "precision", "recall", "F1", "found", "wrongly held", "missed", "left alone"], [row("classifier", classifier), row("signals and rules", rules), row("both", combined)]),
    table(["about", "messages", "judged rightly by both"], byAbout.map(({ about, of, right }) => [about, String(of), String(right)])),
  ].join("\n\n");
}
