import { onBoth } from "#app/platform/http/access.ts";
import { ErrorPage } from "./error-page.tsx";

export const handle = onBoth("everyone");

/** @throws Response 404, always: no other route knew this address */
export function loader() {
  throw new Response(null, { status: 404, statusText: "Not Found" });
}

export const action = loader;

export default ErrorPage;
