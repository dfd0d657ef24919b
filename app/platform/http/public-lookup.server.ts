import { lookup as resolve, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/**
 * Resolves a name to addresses of the open internet only. Asked by the connection itself, so that a name that leads elsewhere the second
 * time it is asked leads nowhere.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return callback(error ?? Object.assign(new Error("The name leads to no public address."), { code: "ENOTFOUND" }), "", 0);
    if (options.all) return callback(null, open);
    return callback(null, first.address, first.family);
  });
};
