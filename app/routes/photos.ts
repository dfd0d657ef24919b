import type { ActionFunctionArgs } from "@remix-run/node";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { photoTexts } from "#app/platform/files/messages.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";

export const handle = uploadsOnTown("member");

/** Takes in one photo ahead of the form it belongs to; answers JSON. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, member, clock, locale, tenant } = asMember(context);
  if (!may(member, "photo.upload", { tenantId: tenant.id })) throw new Response(null, { status: 403 });
  const texts = photoTexts.in(locale, tenant.words[locale]);
  const file = (await readBody(request))?.get("photo");
  if (!(file instanceof File)) return Response.json({ problem: texts.refused["not-a-photo"] }, { status: 400 });
  const result = await uploadPhoto(db, member.accountId, new Uint8Array(await file.arrayBuffer()), clock.now());
  return result.ok ? Response.json({ photo: result.photo }, { status: 201 }) : Response.json({ problem: texts.refused[result.reason] }, { status: 400 });
}

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}
