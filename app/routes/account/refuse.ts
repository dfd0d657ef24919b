import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { Turn } from "#app/platform/limits/turns.server.ts";

const SECRET = /password|current/;

/** Gives a form back with what was typed, save passwords, and what is wrong beside its field ("" for the form as a whole). */
export function replyWith(typed: Readonly<Record<string, unknown>>, wrong: Readonly<Record<string, string>>): SubmissionResult {
  const initialValue = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (SECRET.test(name) || (typeof value !== "string" && value !== true) ? [] : [[name, value === true ? "on" : value]])),
  );
  return { status: "error", initialValue, error: Object.fromEntries(Object.entries(wrong).map(([name, message]) => [name, [message]])) };
}

/** Answers a form that was refused. */
export function refuse(reply: SubmissionResult, status = 400) {
  return data({ reply }, status);
}

/** Answers somebody who tried too often: how long to wait, and what was typed stays. */
export function refuseTurn(turn: Extract<Turn, { ok: false }>, typed: Readonly<Record<string, unknown>>, say: (minutes: number) => string) {
  const reply = replyWith(typed, { "": say(Math.ceil(turn.waitSeconds / 60)) });
  return data({ reply }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
}
