import { expect, test } from "vitest";
import { senderOf } from "./sender.ts";

const town = { name: "Samen Hier", contactEmail: "hallo@hier.example" };

test("a town without an address of its own sends from the installation's, under its own name", () => {
  expect(senderOf({ ...town, mail: {} }, "post@samen.example")).toEqual({ name: "Samen Hier", address: "post@samen.example", replyTo: "hallo@hier.example" });
});

test("a town's own addresses go first", () => {
  expect(senderOf({ ...town, mail: { sender: "post@hier.example", replyTo: "balie@hier.example" } }, "post@samen.example")).toMatchObject({ address: "post@hier.example", replyTo: "balie@hier.example" });
});

test("a name holds no line that could pass for a header", () => {
  expect(senderOf({ ...town, name: "Samen\r\nBcc: iedereen", mail: {} }, "post@samen.example").name).toBe("Samen Bcc: iedereen");
});
