import { describe, expect, it } from "vitest";
import { formErrors } from "#app/ui/form/error-messages.ts";
import { eventForm } from "../forms.ts";
import { factsFrom, factsOfRow, fieldsOfRow, seriesFrom, startIsShown } from "./from-form.ts";

const ZONE = "Europe/Amsterdam";
const base = { key: "00000000-0000-4000-8000-000000000000", title: "Soep", body: "Kom eten", scope: "town", startDate: "2026-12-01", startTime: "19:30" };
const read = (more: Record<string, unknown> = {}) => eventForm.parse({ ...base, ...more });
const errors = (more: Record<string, unknown>) => [...new Set(eventForm.safeParse({ ...base, ...more }).error?.issues.map(({ path }) => path.join(".")))];
const sentences = (more: Record<string, unknown>) => eventForm.safeParse({ ...base, ...more }, { error: formErrors("nl") }).error?.issues.map(({ message }) => message);

describe("when it is, as somebody filled it in", () => {
  it.each([
    ["without an end", {}, 0],
    ["until later that evening", { endTime: "21:45" }, 135],
    ["until after midnight", { endTime: "01:00" }, 330],
    ["until the longest night", { startTime: "22:00", endTime: "04:00" }, 360],
    ["until another day", { endTime: "12:00", endDate: "2026-12-03" }, 2430],
    ["through the night in which the clocks go forward", { startDate: "2026-03-28", startTime: "23:00", endTime: "05:00" }, 300],
    ["through the night in which they go back", { startDate: "2026-10-24", startTime: "23:00", endTime: "05:00" }, 420],
    ["all day", { allDay: "on", startTime: undefined }, 1440],
    ["three whole days", { allDay: "on", endDate: "2026-12-03" }, 4320],
  ])("%s", (_what, more, minutes) => {
    expect(seriesFrom(read(more), ZONE).minutes).toBe(minutes);
  });

  it.each([
    [{ repeat: "weekly", days: ["TU", "SA"], until: "2026-12-31" }, "FREQ=WEEKLY;BYDAY=TU,SA;UNTIL=20261231T225900Z"],
    [{ repeat: "biweekly" }, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"],
    [{ repeat: "monthly" }, "FREQ=MONTHLY;BYDAY=1TU"],
    [{ repeat: "monthly-last", startDate: "2026-12-29" }, "FREQ=MONTHLY;BYDAY=-1TU"],
  ])("%o repeats by %s", (more, rule) => {
    expect(seriesFrom(read(more), ZONE).rule).toBe(rule);
  });

  it("knows a time that the clocks skip", () => {
    expect(startIsShown(read({ startDate: "2026-03-29", startTime: "02:30" }), ZONE)).toBe(false);
    expect(startIsShown(read({ startDate: "2026-10-25", startTime: "02:30" }), ZONE)).toBe(true);
  });

  it.each([
    [{ startTime: "" }, ["startTime"]],
    [{ startDate: undefined }, ["startDate"]],
    [{ startTime: "25:00" }, ["startTime"]],
    [{ startTime: "10:00", endTime: "09:00" }, ["endTime"]],
    [{ startTime: "22:00", endTime: "04:01" }, ["endTime"]],
    [{ startTime: "10:00", endTime: "10:00" }, ["endTime"]],
    [{ endDate: "2026-11-30" }, ["endDate"]],
    [{ endDate: "2027-02-01" }, ["endDate"]],
    [{ repeat: "weekly", until: "2026-11-30" }, ["until"]],
    [{ cost: "paid" }, ["price"]],
    [{ price: "veel", cost: "paid" }, ["price"]],
    [{ onlineLink: "javascript:alert(1)" }, ["onlineLink"]],
    [{ body: "" }, ["body"]],
  ])("refuses %o at %o", (more, fields) => {
    expect(errors(more)).toEqual(fields);
  });

  it.each([
    [{ endDate: "2026-11-30" }, "Deze dag is eerder dan de eerste dag. Kies een latere dag."],
    [{ endDate: "2027-02-01" }, "Dit duurt te lang. Kies een eerdere laatste dag: hooguit 31 dagen."],
    [{ repeat: "weekly", until: "2026-11-30" }, "Deze dag is eerder dan de eerste keer. Kies een latere dag."],
    [{ price: "5" }, "Kies “Het kost iets”, of laat dit leeg."],
    [{ capacity: "12" }, "Kies eerst dat mensen zich aanmelden, of laat dit leeg."],
    [{ price: "veel", cost: "paid" }, "Vul een bedrag in cijfers in, zoals 7,50."],
  ])("says of %o what is wrong", (more, sentence) => {
    expect(sentences(more)).toEqual([sentence]);
  });
});

describe("an event in its form again", () => {
  it.each([
    [{ endTime: "21:45" }],
    [{ endTime: "01:00", repeat: "weekly", days: ["TU", "TH"], until: "2026-12-31" }],
    [{ endTime: "12:00", endDate: "2026-12-03" }],
    [{ startTime: "10:00", endTime: "09:00", endDate: "2026-12-02" }],
    [{ allDay: "on", startTime: undefined, endDate: "2026-12-03", repeat: "monthly" }],
    [{ startDate: "2026-03-28", startTime: "23:00", endTime: "05:00", repeat: "biweekly" }],
    [{ cost: "paid", price: "7,50", place: "Het plein", onlineLink: "praatje.example", theme: "food", access: ["wheelchair", "quiet"], signingUp: "once", capacity: "12", closes: "24" }],
    [{ cost: "paid", price: "0" }],
  ])("%o is the same", (more) => {
    const input = read(more);
    const row = { ...seriesFrom(input, ZONE), ...factsFrom(input) };
    const again: Record<string, string | string[]> = {};
    for (const [name, value] of fieldsOfRow(row)) again[name] = name === "days" || name === "access" ? [...(again[name] ?? []), value] : value;
    const second = eventForm.parse({ key: base.key, title: base.title, body: base.body, scope: base.scope, ...again });
    expect(seriesFrom(second, ZONE)).toEqual(seriesFrom(input, ZONE));
    expect(factsFrom(second)).toEqual(factsOfRow(row));
  });
});
