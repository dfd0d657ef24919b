import { createHash, randomUUID } from "node:crypto";
import sharp from "sharp";
import { Temporal } from "temporal-polyfill";
import { after } from "#app/platform/clock.ts";
import { slugOf, writeAudience } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { DemoPost, DemoReply } from "#app/platform/demo/content.ts";
import type { DemoSeeder, DemoTown } from "#app/platform/demo/seeder.ts";
import { sceneDescriptions } from "#app/platform/demo/scenes/descriptions.ts";
import { drawScene, paletteOf } from "#app/platform/demo/scenes/draw.ts";
import { idOf } from "#app/platform/demo/seed-people.server.ts";
import { processPhoto } from "#app/platform/files/process-photo.server.ts";
import { putFile } from "#app/platform/files/store.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import { seedDesk } from "./seed-desk.server.ts";

/** The moment a demo post came out: so many days before today, at a time in the town. */
function momentOf({ daysAgo, time }: DemoPost, { clock, timeZone }: DemoTown): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const moment = today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  const written = new Date(moment.epochMilliseconds);
  // A post of this evening, seen this morning, came in an hour ago.
  return written > clock.now() ? after(clock.now(), { hours: -1 }) : written;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

async function seedReplies(tx: Db, town: DemoTown, itemId: string, published: Date, replies: readonly DemoReply[]): Promise<void> {
  const now = town.clock.now();
  const row = (reply: { author: string; body: string; minutesLater: number }, parentId: string | null) => ({
    tenantId: town.tenantId,
    id: randomUUID(),
    itemId,
    parentId,
    authorId: idOf(town.accounts, reply.author),
    body: reply.body,
    idempotencyKey: randomUUID(),
    createdAt: earlier(after(published, { minutes: reply.minutesLater }), after(now, { minutes: -1 })),
  });
  const parents = replies.map((reply) => ({ reply, row: row(reply, null) }));
  await tx.reply.createMany({ data: parents.map((parent) => parent.row) });
  await tx.reply.createMany({ data: parents.flatMap(({ reply, row: parent }) => (reply.replies ?? []).map((answer) => row(answer, parent.id))) });
}

const ABREAST = 4;

/** The picture's own number, from its post, so that it is drawn the same each time. */
function seedNumber(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32LE(0);
}

async function drawPhoto(post: DemoPost, slug: string) {
  if (!post.picture) return undefined;
  const svg = drawScene(post.picture, { palette: paletteOf(slug), seed: seedNumber(post.title) });
  const processed = await processPhoto(await sharp(Buffer.from(svg)).resize({ width: 1200 }).png({ compressionLevel: 1 }).toBuffer());
  if (!processed.ok) throw new Error(`The drawing for "${post.title}" is no picture: ${processed.reason}`);
  return { id: randomUUID(), alt: sceneDescriptions[post.picture], ...processed.photo };
}

async function seedPost(tx: Db, town: DemoTown, post: DemoPost, photo: Awaited<ReturnType<typeof drawPhoto>>): Promise<void> {
  const { tenantId, accounts, organisations, neighbourhoods } = town;
  const id = randomUUID();
  const authorId = idOf(accounts, post.author);
  const publishedAt = momentOf(post, town);
  await tx.item.create({
    data: {
      tenantId,
      id,
      kind: "post",
      authorId,
      organisationId: post.organisation ? idOf(organisations, post.organisation) : null,
      slug: slugOf(post.title),
      title: post.title,
      body: post.body,
      status: "published",
      wholeTown: post.audience === "town",
      publishedAt,
      lastActivityAt: publishedAt,
      idempotencyKey: randomUUID(),
      isDemo: true,
      createdAt: publishedAt,
    },
  });
  await tx.post.create({ data: { tenantId, itemId: id } });
  await writeAudience(tx, tenantId, id, post.audience === "town" ? "town" : post.audience.map((key) => idOf(neighbourhoods, key)));
  if (photo) {
    const { id: photoId, alt, width, height, widths } = photo;
    await tx.media.create({ data: { tenantId, id: photoId, alt, width, height, widths, ownerId: authorId, itemId: id, position: 0, createdAt: publishedAt } });
  }
  await seedReplies(tx, town, id, publishedAt, post.replies);
  const thankers = [...accounts.values()].filter((account) => account !== authorId);
  const first = seedNumber(post.title) % thankers.length;
  const chosen = [...thankers.slice(first), ...thankers.slice(0, first)].slice(0, post.thanks);
  await tx.reaction.createMany({ data: chosen.map((accountId) => ({ tenantId, itemId: id, accountId })) });
  await indexItem(tx, tenantId, id);
}

/** Writes a town's demo posts with their pictures, replies and thanks, and what waits at its desk. */
export const seedPosts: DemoSeeder = async (db, town) => {
  const { posts } = town.content;
  // Drawing is most of the work, and two cores draw two pictures in the time of one.
  for (let from = 0; from < posts.length; from += ABREAST) {
    await Promise.all(
      posts.slice(from, from + ABREAST).map(async (post) => {
        const photo = await drawPhoto(post, town.slug);
        for (const file of photo?.files ?? []) await putFile(town.tenantId, photo?.id ?? "", file.name, file.bytes);
        await db.transact((tx) => seedPost(tx, town, post, photo));
      }),
    );
  }
  await seedDesk(db, town);
};
