import { describe, expect, it } from "vitest";
import { isPublicAddress } from "#app/platform/http/public-address.ts";
import { isPublicEndpoint } from "./endpoint.ts";

describe("an endpoint", () => {
  it.each(["https://fcm.googleapis.com/fcm/send/abc:def", "https://updates.push.services.mozilla.com/wpush/v2/gAAAA", "https://web.push.apple.com/QGuQyavXutnMH", "https://wns2-par02p.notify.windows.com/w/?token=BQ%3d"])("of a push service may be posted to: %s", (endpoint) => {
    expect(isPublicEndpoint(endpoint)).toBe(true);
  });

  it.each([
    "http://fcm.googleapis.com/x",
    "https://fcm.googleapis.com:8443/x",
    "https://user:pass@fcm.googleapis.com/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://[::1]/x",
    "https://[::ffff:10.0.0.1]/x",
    "https://localhost/x",
    "https://db/x",
    "https://redis.internal/x",
    "https://printer.local./x",
    "https://metadata.google.internal/computeMetadata/v1/",
    "ftp://fcm.googleapis.com/x",
    "javascript:alert(1)",
    "geen adres",
    `https://fcm.googleapis.com/${"x".repeat(1000)}`,
  ])("from within a network, or no address, is refused: %s", (endpoint) => {
    expect(isPublicEndpoint(endpoint)).toBe(false);
  });
});

describe("an address", () => {
  it.each(["8.8.8.8", "2a00:1450:400e:80f::200a", "::ffff:8.8.8.8"])("of the open internet may be connected to: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["127.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "geen"])("that is not, may not: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
