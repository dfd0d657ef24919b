import { expect, it } from "vitest";
import { isOwnDomain } from "./mail-domain.ts";

const page = { website: "https://www.lantaarn.example/contact" };

it.each<[string, { website: string | null }, boolean]>([
  ["truus@lantaarn.example", page, true],
  ["truus@hccnet.nl", { website: "https://www.hccnet.nl/~dorpshuis" }, false],
  ["TRUUS@LANTAARN.EXAMPLE", page, true],
  ["truus@nietlantaarn.example", page, false],
  ["truus@lantaarn.example.evil.test", page, false],
  ["truus@post.lantaarn.example", page, false],
  ["info@delantaarn.example@evil.test", page, false],
  ["truus@gmail.com", { website: "https://gmail.com" }, false],
  ["truus@ziggo.nl", { website: "https://ziggo.nl" }, false],
  ["truus@lantaarn.example", { website: null }, false],
  ["truus@lantaarn.example", { website: "geen adres" }, false],
])("%s for a page with %o: %s", (email, organisation, own) => {
  expect(isOwnDomain(email, organisation)).toBe(own);
});
