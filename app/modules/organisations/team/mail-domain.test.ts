import { expect, it } from "vitest";
import { isOwnDomain } from "./mail-domain.ts";

const page = { website: "https://www.lantaarn.example/contact", email: "info@delantaarn.example" };

it.each<[string, { website: string | null; email: string | null }, boolean]>([
  ["truus@lantaarn.example", page, true],
  ["truus@delantaarn.example", page, true],
  ["TRUUS@LANTAARN.EXAMPLE", page, true],
  ["truus@nietlantaarn.example", page, false],
  ["truus@lantaarn.example.evil.test", page, false],
  ["truus@post.lantaarn.example", page, false],
  ["info@delantaarn.example@evil.test", page, false],
  ["truus@gmail.com", { website: null, email: "buurthuis@gmail.com" }, false],
  ["truus@ziggo.nl", { website: "https://ziggo.nl", email: null }, false],
  ["truus@lantaarn.example", { website: null, email: null }, false],
  ["truus@lantaarn.example", { website: "geen adres", email: null }, false],
])("%s for a page with %o: %s", (email, organisation, own) => {
  expect(isOwnDomain(email, organisation)).toBe(own);
});
