import { lookup as resolve, type LookupAddress } from "node:dns";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "./endpoint.ts";

/** One request to a push service. */
export interface PushRequest {
  endpoint: string;
  headers: Readonly<Record<string, string | number>>;
  body: Buffer;
}

/** Sends a request. @returns the status that it was answered with; rejects when it was not */
export type PushPost = (request: PushRequest) => Promise<number>;

const PATIENCE_MS = 10_000;

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

/** Posts to a push service on the open internet. Follows nothing, and reads nothing but the status. */
export const postPublicly: PushPost = ({ endpoint, headers, body }) =>
  new Promise((settle, reject) => {
    const request = https.request(endpoint, { method: "POST", headers: { ...headers }, lookup: publicLookup, timeout: PATIENCE_MS, agent: false }, (response) => {
      response.resume();
      response.once("end", () => settle(response.statusCode ?? 0));
      response.once("error", reject);
    });
    request.once("timeout", () => request.destroy(new Error("The push service did not answer in time.")));
    request.once("error", reject);
    request.end(body);
  });
