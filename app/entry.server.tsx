import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { PassThrough } from "node:stream";
import { NonceProvider } from "#app/ui/nonce.tsx";

export const streamTimeout = 10_000;

/** Renders the whole page before the first byte leaves: an error still gets its status, and the bytes can be kept and compressed once. */
export default function handleRequest(request: Request, status: number, headers: Headers, entry: EntryContext, { request: context }: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const patience = setTimeout(() => stream.abort(), streamTimeout + 1_000).unref();
    const stream = renderToPipeableStream(
      <NonceProvider value={context.nonce}>
        <RemixServer context={entry} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
      </NonceProvider>,
      {
        nonce: context.nonce,
        onAllReady() {
          clearTimeout(patience);
          headers.set("Content-Type", "text/html; charset=utf-8");
          passOnWait(entry, headers);
          const body = new PassThrough();
          stream.pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }));
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          context.log.error({ err: error }, "a page could not be rendered");
        },
      },
    );
  });
}

/** A page does not carry the headers of its action, but for cookies; how long to wait after too many tries has to arrive with it. */
function passOnWait({ staticHandlerContext }: EntryContext, headers: Headers): void {
  for (const own of Object.values(staticHandlerContext.actionHeaders)) {
    const wait = own.get("Retry-After");
    if (wait) headers.set("Retry-After", wait);
  }
}

/** Unexpected errors end here: logged with request and town, shown to nobody. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.request.log.error({ err: error }, "a route failed");
};
