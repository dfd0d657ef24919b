import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { onBoth } from "#app/platform/http/access.ts";

export const handle = onBoth("everyone");

export function loader({ context }: LoaderFunctionArgs) {
  return { site: context.request.site };
}

export default function Home() {
  const { site } = useLoaderData<typeof loader>();
  return <main><h1>{site}</h1><Link to="/berichten">Berichten</Link></main>;
}
