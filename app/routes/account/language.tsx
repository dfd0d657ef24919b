import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { serialize } from "cookie";
import { onBoth } from "#app/platform/http/access.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { chooseLocale } from "#app/platform/identity/change-profile.server.ts";
import { returnPath } from "#app/platform/identity/return-path.ts";

export const handle = onBoth("everyone");

const YEAR = 365 * 24 * 3600;

/** Remembers the language and goes back. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const locale = params["locale"];
  if (!isLocale(locale)) throw new Response(null, { status: 404, statusText: "Not Found" });
  const here = context.request;
  if (here.site === "town" && here.actor.kind === "member" && here.actor.locale !== locale) await chooseLocale(here, here.actor, locale);
  const cookie = serialize("taal", locale, { path: "/", maxAge: YEAR, sameSite: "lax", secure: here.secure, httpOnly: true });
  return redirect(returnPath(new URL(request.url).searchParams.get("terug")), { status: 303, headers: { "Set-Cookie": cookie } });
}

/** A link here changes nothing, wherever it stands. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(returnPath(new URL(request.url).searchParams.get("terug")));
}
