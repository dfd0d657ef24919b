import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { z } from "zod";
import type { RouteHandle } from "#app/platform/http/access.ts";
import { findHalfOperator } from "#app/platform/identity/operator-sessions.server.ts";
import { mayReadOutbox } from "#app/platform/mail/outbox.server.ts";
import type { RequestContext } from "#app/platform/http/context.server.ts";
import { PARKED, parkForm } from "#app/platform/http/parked-form.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { moduleIsOn } from "#app/platform/tenancy/tenant.ts";

const declared: z.ZodType<{ handle: RouteHandle }> = z.object({
  handle: z.object({
    access: z.union([z.enum(["everyone", "member", "operator", "password-given", "outbox"]), z.object({ may: z.enum(["town.configure", "town.manage-people", "town.let-in", "town.read-mail", "desk.read"]) })]),
    site: z.enum(["town", "platform", "both"]),
  }),
});

/** The module whose folder a route stands in; undefined for the platform's own routes. */
function moduleOf(routeId: string): string | undefined {
  return /^modules\/([^/]+)\//.exec(routeId)?.[1];
}

function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** To the log-in page, and from there back to where somebody was, with what they had typed. */
async function logInFirst(context: RequestContext, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  const parked = context.site === "town" && request.method === "POST" ? await parkForm(context, request, path) : undefined;
  if (parked) search.set(PARKED, parked);
  const back = path + (search.size ? `?${search.toString()}` : "");
  return redirect(`/inloggen?${new URLSearchParams({ terug: back }).toString()}`, request.method === "POST" ? 303 : 302);
}

/**
 * Lets a request through to a loader or action, or throws what it gets instead.
 * @throws Response 404 on the wrong site or when the module is off, 403 without permission, 302 to the log-in page for visitors
 */
async function admit(routeId: string, handle: RouteHandle, { request }: AppLoadContext, asked: Request): Promise<void> {
  if (handle.site !== "both" && handle.site !== request.site) throw notFound();
  const moduleId = moduleOf(routeId);
  if (moduleId !== undefined && !(request.site === "town" && moduleIsOn(request.tenant, moduleId))) throw notFound();
  const { access } = handle;
  if (access === "everyone") return;
  if (access === "operator" || access === "outbox" || access === "password-given") {
    if (request.actor.kind === "operator" || (access === "outbox" && (await mayReadOutbox(request.actor)))) return;
    if (access === "password-given" && (await findHalfOperator(asked.headers.get("cookie") ?? undefined, request.secure))) return;
    throw redirect("/operator/inloggen");
  }
  if (request.actor.kind !== "member") throw await logInFirst(request, asked);
  // What residents have of their own (account, conversations, notifications) is not for who comes to look after the site (decision 33).
  if (access === "member" && request.actor.supportUntil) throw new Response(null, { status: 403, statusText: "Forbidden" });
  if (access === "member" || request.site !== "town") return;
  // Asked of the town as a whole, where any connector has a part.
  if (!may(request.actor, access.may, { tenantId: request.tenant.id, audience: "town" })) throw new Response(null, { status: 403, statusText: "Forbidden" });
}

/**
 * Wraps every loader and action of a server build in the gate of its route, by route id, so that no way of asking (a page, its data
 * alone, a post) slips by. A layout's loader is no gate: a request for the leaf's data does not run it.
 *
 * @throws Error at start, naming every route that declares no access, and every module page without a loader
 */
export function guardBuild(build: ServerBuild): ServerBuild {
  const faults: string[] = [];
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const handle = declared.safeParse(route.module).data?.handle;
      if (!handle) {
        faults.push(`${id} declares no access (export const handle = onTown("everyone"))`);
        return [id, route];
      }
      const { loader, action } = route.module;
      if (!loader && route.module.default && handle.access !== "everyone") faults.push(`${id} has no loader, so nothing would ask its access`);
      if (!loader && route.module.default && moduleOf(id)) faults.push(`${id} has no loader, so it would show when its module is off`);
      const module = {
        ...route.module,
        ...(loader && { loader: guarded(id, handle, loader) }),
        ...(action && { action: guarded(id, handle, action) }),
      };
      return [id, { ...route, module }];
    }),
  );
  if (faults.length > 0) throw new Error(`The routes cannot be guarded:\n${faults.join("\n")}`);
  return { ...build, routes };
}

type Handler = NonNullable<ServerBuild["routes"][string]>["module"]["loader"];

function guarded(id: string, handle: RouteHandle, handler: NonNullable<Handler>) {
  const wrapped = async (args: LoaderFunctionArgs & ActionFunctionArgs): Promise<unknown> => {
    await admit(id, handle, args.context, args.request);
    return handler(args);
  };
  // Remix reads this mark off loaders that want to run during hydration; a wrapper must not hide it.
  return Object.assign(wrapped, handler);
}
