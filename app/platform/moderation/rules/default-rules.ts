import type { Rule } from "./rule.ts";

/**
 * What a town begins with. Only what harms somebody by being read is kept back; the rest is looked at afterwards. Personal data that
 * neighbours share every day (the number to call about a lost cat) is marked and no more. Names are for the desk, so they are Dutch.
 */
export const defaultRules: readonly Rule[] = [
  { id: "bsn", name: "Er staat een BSN in", conditions: [{ if: "signal", signal: "bsn" }], match: "all", action: "hold", guards: "private" },
  {
    id: "false-link",
    name: "Een link doet zich anders voor",
    conditions: [
      { if: "signal", signal: "look-alike" },
      { if: "signal", signal: "other-host" },
      { if: "signal", signal: "ip-host" },
    ],
    match: "any",
    action: "hold",
    guards: "fraud",
  },
  { id: "hostile", name: "Vijandige woorden", conditions: [{ if: "signal", signal: "word" }], match: "all", action: "queue" },
  { id: "short-link", name: "Verkorte link", conditions: [{ if: "signal", signal: "short-link" }], match: "all", action: "queue" },
  { id: "plate", name: "Kenteken", conditions: [{ if: "signal", signal: "plate" }], match: "all", action: "queue" },
  {
    id: "repeated",
    name: "Steeds hetzelfde, of veel achter elkaar",
    conditions: [
      { if: "signal", signal: "repeated" },
      { if: "signal", signal: "flooding" },
    ],
    match: "any",
    action: "queue",
  },
  {
    id: "new-with-money",
    name: "Nieuw account met een rekeningnummer",
    conditions: [
      { if: "signal", signal: "iban" },
      { if: "new-account", belowDays: 7 },
    ],
    match: "all",
    action: "queue",
  },
  {
    id: "new-with-link",
    name: "Nieuw account met een link",
    conditions: [{ if: "link" }, { if: "new-account", belowDays: 2 }, { if: "few-approved", below: 1 }],
    match: "all",
    action: "queue",
  },
  {
    id: "private",
    name: "Gegevens van iemand",
    conditions: [
      { if: "signal", signal: "phone" },
      { if: "signal", signal: "email" },
      { if: "signal", signal: "address" },
      { if: "signal", signal: "iban" },
    ],
    match: "any",
    action: "label",
    label: "Privé?",
  },
  { id: "shouting", name: "Schreeuwen", conditions: [{ if: "signal", signal: "shouting" }], match: "all", action: "label", label: "Schreeuwt" },
];
