import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.server.ts";

describe("readEnv", () => {
  it.each([
    ["PORT", "abc", "a whole number from 0 to 65535"],
    ["PORT", "70000", "a whole number from 0 to 65535"],
    ["DATABASE_POOL_SIZE", "1.5", "a whole number from 1 to 200"],
    ["TRUSTED_PROXIES", "kaas", "IP addresses or ranges"],
    ["TRUSTED_PROXIES", "10.0.0.0/33", "IP addresses or ranges"],
    ["TRUSTED_PROXIES", "10.0.0.1, ::1/129", "IP addresses or ranges"],
    ["PUBLIC_ADDRESSES", "samen.nl", "name IP addresses"],
    ["PUBLIC_CNAME", "https://samen.nl", "without scheme or port"],
    ["DNS_SERVERS", "dns.example:53", "name IP addresses"],
    ["DNS_SERVERS", "9.9.9.9:poort", "name IP addresses"],
    ["PLATFORM_HOST", "http://samen.nl", "without scheme or port"],
    ["APP_SECRET", "kort", "APP_SECRET"],
  ])("refuses %s=%s with a sentence that names it", (name, value, words) => {
    const read = () => readEnv({ [name]: value });
    expect(read).toThrow(EnvError);
    expect(read).toThrow(new RegExp(`^${name} is not right: .*`));
    expect(read).toThrow(words);
  });

  it.each([
    ["", []],
    ["127.0.0.1, ::1", ["127.0.0.1", "::1"]],
    ["loopback,10.0.0.0/8,fd00::/8", ["loopback", "10.0.0.0/8", "fd00::/8"]],
  ])("takes TRUSTED_PROXIES=%j", (value, read) => {
    expect(readEnv({ TRUSTED_PROXIES: value }).TRUSTED_PROXIES).toEqual(read);
  });

  it.each([
    ["", []],
    ["9.9.9.9, 127.0.0.1:5353", ["9.9.9.9", "127.0.0.1:5353"]],
    ["2620:fe::fe,[::1]:5353", ["2620:fe::fe", "[::1]:5353"]],
  ])("takes DNS_SERVERS=%j", (value, read) => {
    expect(readEnv({ DNS_SERVERS: value }).DNS_SERVERS).toEqual(read);
  });

  it("takes an empty variable for one that was not set", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined });
  });
});
