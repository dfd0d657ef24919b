import { expect, test } from "vitest";
import { passwordFault } from "./password-rules.ts";

const about = ["fatima.elidrissi@voorbeeld.nl", "Fatima El Idrissi", "Samen Gorinchem"];

test.each(["vier fietsen in de regen", "groene laarzen", "korenbloem-trapgevel", "日本語の長いパスワードです", "Q".repeat(3) + "wilgen tenen vlecht"])("%s may be used", (password) => {
  expect(passwordFault(password, about)).toBeUndefined();
});

test.each([
  ["kort", "too-short"],
  ["elf tekens1", "too-short"],
  ["a".repeat(201), "too-long"],
  ["Wachtwoord123!", "too-common"],
  ["W@chtw00rd2026", "too-common"],
  ["qwertyuiop12", "too-common"],
  ["correct horse battery staple", "too-common"],
  ["abababababab", "too-common"],
  ["abcdefghijklmn", "too-common"],
  ["000000000000", "too-common"],
  ["samengorinchem", "tells-of-you"],
  ["Gorinchem2026", "tells-of-you"],
  ["fatima-elidrissi", "tells-of-you"],
  ["fatima.elidrissi@voorbeeld.nl", "tells-of-you"],
] as const)("%s is refused: %s", (password, fault) => {
  expect(passwordFault(password, about)).toBe(fault);
});

test("a name in a long password does no harm", () => {
  expect(passwordFault("gorinchem heeft zeven molens", about)).toBeUndefined();
});
