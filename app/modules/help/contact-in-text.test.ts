import { expect, it } from "vitest";
import { contactIn } from "./contact-in-text.ts";

it.each([
  ["Bel me op 06-12345678.", "phone"],
  ["Ik woon op Kerkstraat 12, kom maar.", "address"],
  ["Mail naar truus@buurt.example", "email"],
  ["Bel Veilig Thuis op 0800-2000.", undefined],
  ["Ik woon achter de kerk, bij het park.", undefined],
  ["Zaterdag om 10.30 uur, 2 tassen van 5 kilo.", undefined],
])("%s", (text, contact) => {
  expect(contactIn(text)).toBe(contact);
});
