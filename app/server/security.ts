import helmet from "helmet";
import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";

/**
 * Headers of every answer: what a page may load, who may frame it, what it may ask of the device.
 * Scripts and style elements need the nonce of their response; no style stands in an attribute, since the town's tokens come as a
 * stylesheet of their own.
 *
 * @param nonce of this response
 * @param secure whether the visitor came over https
 */
export function securityHeaders(nonce: string, secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrcAttr: ["'none'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    originAgentCluster: true,
  });
}

/**
 * Lets other sites show this one answer in a frame, and load it. What is shown there can do nothing but be read: no form, nothing from
 * elsewhere, no script but its own.
 *
 * @param by sources as `frame-ancestors` takes them, beside this site itself
 */
export function allowFrames(response: Pick<ServerResponse, "setHeader" | "removeHeader">, by: string, nonce: string): void {
  response.removeHeader("X-Frame-Options");
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  response.setHeader("Content-Security-Policy", `default-src 'none';script-src 'nonce-${nonce}';style-src 'self';img-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'self' ${by}`.trim());
}

export const PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(self), payment=(), usb=()";
