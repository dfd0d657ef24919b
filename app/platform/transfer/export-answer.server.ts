import { createReadStream } from "node:fs";
import { createReadableStreamFromReadable } from "@remix-run/node";

/** An archive as a file to download, a piece of it in memory at a time. */
export function exportAnswer(file: { path: string; size: number }, name: string): Response {
  return new Response(createReadableStreamFromReadable(createReadStream(file.path)), {
    headers: { "Content-Type": "application/zip", "Content-Length": String(file.size), "Content-Disposition": `attachment; filename="${name}.zip"`, "Cache-Control": "private, no-store" },
  });
}
