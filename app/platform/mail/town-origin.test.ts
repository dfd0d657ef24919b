import { expect, test } from "vitest";
import { townOrigin } from "./town-origin.ts";

const town = { primaryHost: "samengorinchem.nl" };

test.each([
  [{ PUBLIC_SCHEME: "http", PORT: 3000 }, "http://samengorinchem.nl:3000"],
  [{ PUBLIC_SCHEME: "http", PORT: 80 }, "http://samengorinchem.nl"],
  [{ PUBLIC_SCHEME: "https", PORT: 3000, PUBLIC_PORT: 443 }, "https://samengorinchem.nl"],
  [{ PUBLIC_SCHEME: "https", PORT: 3000, PUBLIC_PORT: 8443 }, "https://samengorinchem.nl:8443"],
  [{ PUBLIC_SCHEME: "https", PORT: 3000, PUBLIC_PORT: 80 }, "https://samengorinchem.nl:80"],
] as const)("%o is %s", (reach, origin) => {
  expect(townOrigin(town, reach)).toBe(origin);
});
