import type { Request as ExpressRequest } from "express";
import type { RenderedPage } from "./page-cache.server.ts";

/**
 * Renders a visitor's page from nothing but its address: no cookie, no header of the one who happened to ask first comes along,
 * and their leaving does not stop the others' page.
 *
 * @param handle Remix's answer to the bare request
 */
export async function renderBare(request: ExpressRequest, origin: string, handle: (bare: Request) => Promise<Response>): Promise<RenderedPage> {
  const answer = await handle(new Request(new URL(request.originalUrl, origin), { headers: { accept: "text/html" } }));
  const headers = [...answer.headers].filter(([name]) => name !== "set-cookie" && name !== "content-length");
  return { status: answer.status, headers, html: await answer.text() };
}
