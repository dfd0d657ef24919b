import https from "node:https";
import { publicLookup } from "#app/platform/http/public-lookup.server.ts";

/** One request to a push service. */
export interface PushRequest {
  endpoint: string;
  headers: Readonly<Record<string, string | number>>;
  body: Buffer;
}

/** Sends a request. @returns the status that it was answered with; rejects when it was not */
export type PushPost = (request: PushRequest) => Promise<number>;

const PATIENCE_MS = 10_000;

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
