import { formErrors } from "#app/ui/form/error-messages.ts";
import { describe, expect, it } from "vitest";
import { openDays, stretchesOf, weekForm, weekOf, type Week } from "./opening-hours.ts";

const nine = { opens: "09:00", closes: "17:00" };
const ten = { opens: "10:00", closes: "12:30" };

describe("a week as people say it", () => {
  it.each<[string, Week, string[]]>([
    ["never open", {}, []],
    ["one day", { sunday: ten }, ["sunday-sunday 10:00"]],
    ["the same from Monday to Friday", { monday: nine, tuesday: nine, wednesday: nine, thursday: nine, friday: nine }, ["monday-friday 09:00"]],
    ["with a day between", { monday: nine, tuesday: nine, thursday: nine }, ["monday-tuesday 09:00", "thursday-thursday 09:00"]],
    ["with another time between", { monday: nine, tuesday: ten, wednesday: nine }, ["monday-monday 09:00", "tuesday-tuesday 10:00", "wednesday-wednesday 09:00"]],
    ["that closes at another time", { monday: nine, tuesday: { ...nine, closes: "21:00" } }, ["monday-monday 09:00", "tuesday-tuesday 09:00"]],
  ])("%s", (_what, week, said) => {
    expect(stretchesOf(week).map(({ from, until, opens }) => `${from}-${until} ${opens}`)).toEqual(said);
  });

  it("is the same after it was kept", () => {
    const filled = weekForm.parse({ monday: nine, tuesday: {}, wednesday: {}, thursday: {}, friday: {}, saturday: ten, sunday: {} });
    expect(weekOf(openDays(filled))).toEqual({ monday: nine, saturday: ten });
    expect(weekForm.parse(undefined)).toEqual(weekForm.parse({}));
  });
});

describe("a day as it is filled in", () => {
  it("says of a closing before the opening what is wrong", () => {
    const read = weekForm.safeParse({ monday: { opens: "17:00", closes: "09:00" } }, { error: formErrors("nl") });
    expect(read.error?.issues.map(({ message }) => message)).toEqual(["Deze tijd moet later zijn dan het begin."]);
  });

  it.each([
    ["only when it opens", { opens: "09:00" }, "monday.closes"],
    ["only when it closes", { closes: "17:00" }, "monday.opens"],
    ["closing before it opens", { opens: "17:00", closes: "09:00" }, "monday.closes"],
    ["closing as it opens", { opens: "09:00", closes: "09:00" }, "monday.closes"],
    ["no time", { opens: "9 uur", closes: "17:00" }, "monday.opens"],
    ["an hour there is not", { opens: "09:00", closes: "24:00" }, "monday.closes"],
  ])("with %s is refused at the right box", (_what, monday, path) => {
    const read = weekForm.safeParse({ monday });
    expect(read.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});
