import webPush from "web-push";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { keptSecret } from "#app/platform/secret.server.ts";

/** By which push services know this installation (RFC 8292). */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

const kept = z.object({ publicKey: z.string().min(1), privateKey: z.string().min(1) });

let keys: VapidKeys | undefined;

/**
 * The keys of this installation: those of the settings, else a pair that is made once and kept. Browsers subscribe to one public key, so
 * another pair means that everybody must switch push on again.
 */
export function vapidKeys(): VapidKeys {
  keys ??=
    env.VAPID_PUBLIC_KEY !== undefined && env.VAPID_PRIVATE_KEY !== undefined
      ? { publicKey: env.VAPID_PUBLIC_KEY, privateKey: env.VAPID_PRIVATE_KEY }
      : kept.parse(JSON.parse(keptSecret("vapid-keys.json", () => JSON.stringify(webPush.generateVAPIDKeys()))));
  return keys;
}
