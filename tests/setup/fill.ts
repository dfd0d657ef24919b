import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { addSource } from "#app/modules/agenda/sources/commands.server.ts";
import { signUp } from "#app/modules/agenda/registrations/sign-up.server.ts";
import { renewOwnCalendar } from "#app/modules/agenda/calendars/own-address.server.ts";
import { changeTimes } from "#app/modules/agenda/changes/single-time.server.ts";
import { eventForm } from "#app/modules/agenda/forms.ts";
import { eventWriting } from "#app/modules/agenda/writing.server.ts";
import { writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { setFollowing, setThanks } from "#app/platform/content/involvement.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { writeReply } from "#app/platform/content/replies.server.ts";
import { fileReport } from "#app/platform/moderation/reports/file-report.server.ts";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { fillConversations } from "./fill-conversations.ts";
import { fillHelp } from "./fill-help.ts";
import { fillModeration } from "./fill-moderation.ts";
import { fillVacancies, type VacancyFinds } from "./fill-vacancies.ts";
import { sessionOf } from "./roles.ts";
import { acting, asOwner, NOW, type TestTown } from "./towns.ts";

/** What somebody might have picked up of a town: one of everything that has an id or a name in an address. */
export interface Finds extends VacancyFinds {
  item: string;
  slug: string;
  reply: string;
  photo: string;
  /** A photo of the resident that belongs to nothing yet. */
  loosePhoto: string;
  width: number;
  /** Something in the agenda that the resident organises, to which the neighbour comes, and the id of their place. */
  event: string;
  registration: string;
  /** An organisation's own calendar. */
  calendar: string;
  account: string;
  neighbourhood: string;
  /** A page that the town wrote for itself. */
  page: string;
  organisation: string;
  mail: string;
  /** A way in that an operator asks for. */
  support: string;
  /** As the list of devices names it. */
  session: string;
  tenant: string;
  token: string;
  caseId: string;
  decisionId: string;
  batchId: string;
  appealId: string;
  /** Code of the moderator's report of the reply. */
  receipt: string;
  /** A request for help of the resident. */
  help: string;
  moderator: string;
  admin: string;
  ruleId: string;
  notification: string;
  /** The neighbour's question for the page of the organisation. */
  claim: string;
  /** Of the resident with the connector, and what the connector said in it. */
  conversation: string;
  message: string;
  /** A browser that is pushed to. */
  device: string;
}

/** Address of a page that both towns wrote for themselves. */
export const OWN_PAGE = "over-toen";

/** A version that no town of a test reaches by itself. */
const PAST = 900;

/** A photo of one colour, 640 by 480. */
export const picture = () => sharp({ create: { width: 640, height: 480, channels: 3, background: "#4a7" } }).jpeg().toBuffer();

/**
 * Puts something into every table of a town, so that "the other town is not seen" can be told from "there is nothing to see".
 * @param mark a word that stands in all its texts from then on
 */
export async function fillTown(town: TestTown, mark: string): Promise<Finds> {
  const { db, tenant, people, neighbourhoods, organisation } = town;
  const at = new Date(NOW);
  const tenantId = tenant.id;
  const upload = async () => {
    const uploaded = await uploadPhoto(db, people.resident.accountId, await picture(), at);
    if (!uploaded.ok) throw new Error(uploaded.reason);
    return uploaded.photo;
  };
  const [photo, loose] = [await upload(), await upload()];
  const form = { key: randomUUID(), title: `De ${mark} van het plein`, body: `Een fiets en een ${mark}.`, scope: "neighbourhoods", neighbourhoods: [neighbourhoods.noord], photos: [{ id: photo.id, alt: `Een ${mark}` }] };
  const post = await writePost(acting(town, "resident"), postForm.parse(form));
  if (!post.ok) throw new Error(post.reason);
  const item = await findItem(db, tenantId, post.id);
  if (!item) throw new Error("no post");
  const reply = await writeReply(db, tenant, item, { authorId: people.neighbour.accountId, body: `Ook een ${mark}.`, parentId: null, idempotencyKey: randomUUID(), at, requestId: "fill" });
  if (!reply.ok) throw new Error("no reply");
  await setThanks(db, item.id, people.moderator.accountId, true);
  await setFollowing(db, item.id, people.moderator.accountId, true);
  const { receipt } = await fileReport({ db, tenant, actor: people.moderator, at, requestId: "fill" }, { subject: "reply", subjectId: reply.id, authorId: people.neighbour.accountId, audience: item.audience, title: mark, path: "/" }, { reason: "other", note: `Over een ${mark}`, key: randomUUID() });
  await db.organisationNeighbourhood.create({ data: { tenantId, organisationId: organisation, neighbourhoodId: neighbourhoods.noord } });
  await db.organisationHours.create({ data: { tenantId, organisationId: organisation, weekday: 1, opens: "09:00", closes: "17:00" } });
  await asOwner((client) => client.query("update organisation set how_to_join = $2, text_by = $3, waiting = jsonb_build_object('name', $2::text, 'kind', kind, 'about', '', 'howToJoin', null, 'website', null, 'email', null, 'phone', null, 'address', null, 'hoursNote', null), waiting_by = $3 where tenant_id = $1", [tenantId, `Doe mee met de ${mark}.`, people.editor.accountId]));
  await db.organisationInvitation.create({ data: { tenantId, organisationId: organisation, email: `${mark}@uitgenodigd.example`, invitedBy: people.editor.accountId, createdAt: at } });
  const { id: claim } = await db.organisationClaim.create({ data: { tenantId, organisationId: organisation, accountId: people.neighbour.accountId, note: `Ik ben van de ${mark}.`, createdAt: at } });
  await db.teamInvitation.create({ data: { tenantId, email: `team-${mark}@uitgenodigd.example`, name: `Mees ${mark}`, roles: ["moderator"], invitedBy: people.admin.accountId, createdAt: at } });
  await db.visitSketch.create({ data: { tenantId, period: "month", startsOn: new Date("2026-10-01T00:00:00Z"), visitors: 1234 } });
  await db.impactGoal.create({ data: { tenantId, year: 2026, figure: "visitors", target: 5678 } });
  const { id: support } = await db.supportAccess.create({ data: { tenantId, operatorId: randomUUID(), operatorName: `Olga ${mark}`, reason: `Over een ${mark}`, hours: 4, askedAt: at } });
  const { id: page } = await db.townPage.create({ data: { tenantId, id: randomUUID(), slug: OWN_PAGE, title: `Over de ${mark}`, body: `Een ${mark}.`, place: "footer", published: true } });
  await db.townVersion.create({ data: { tenantId, version: PAST, at, actorId: people.admin.accountId, action: "town.look-changed", subjectId: tenantId, changes: { "profile.logoAlt": { before: "", after: mark } } } });
  await db.tenantAsset.create({ data: { tenantId, role: "hero", hash: "0".repeat(64), mediaType: "image/svg+xml", bytes: 1 } });
  const mail = await db.mailMessage.create({ data: { tenantId, id: randomUUID(), template: "x", recipient: `${mark}@buurt.example`, subject: `Over ${mark}`, html: mark, plain: mark } });
  await db.mailBatch.create({ data: { tenantId, senderName: mark, senderAddress: `post@${mark}.example`, replyTo: `hallo@${mark}.example` } });
  await db.mailEvent.create({ data: { tenantId, id: `msg_${mark}`, mailId: mail.id, kind: "email.delivered" } });
  await db.mailSuppression.create({ data: { tenantId, address: `${mark}@buurt.example`, reason: "bounced" } });
  await db.parkedForm.create({ data: { tenantId, id: randomUUID(), path: "/berichten/nieuw", fields: [["title", mark]], expiresAt: new Date("2126-01-01T00:00:00Z") } });
  await db.townExport.create({ data: { tenantId, askedBy: "member", accountId: people.admin.accountId, askedAt: at, expiresAt: new Date("2126-01-01T00:00:00Z") } });
  const edition = await db.edition.create({ data: { tenantId, accountId: people.resident.accountId, windowKey: "2026-11-20T16", windowFrom: new Date("2026-11-13T15:00:00Z"), windowUntil: new Date("2026-11-20T15:00:00Z"), content: { mark } } });
  await db.editionItem.create({ data: { tenantId, accountId: people.resident.accountId, itemId: item.id, editionId: edition.id } });
  await db.editionChoice.create({ data: { tenantId, accountId: people.resident.accountId, neighbourhoodIds: [neighbourhoods.noord], kinds: [], days: [5], hour: 16 } });
  const help = await fillHelp(town, mark);
  await db.plainWord.create({ data: { tenantId, said: mark, instead: `Een ${mark}` } });
  await db.plainLanguageScore.create({ data: { tenantId, itemId: item.id, accountId: people.resident.accountId, municipal: true, ease: 60, words: 20, writtenAt: at } });
  const agenda = await fillAgenda(town, mark);
  const vacancies = await fillVacancies(town, mark);
  const moderation = await fillModeration(town, item.id, mark);
  const told = await notifications(town, item.id, reply.id, mark);
  const talked = await fillConversations(town, mark);
  const token = await issueToken(db, { tenantId, accountId: people.resident.accountId, purpose: "log-in", at: new Date() });
  await sessionOf(town, "resident");
  const session = await db.session.findFirst({ where: { tenantId, accountId: people.resident.accountId }, select: { id: true } });
  await asOwner(async (client) => {
    await client.query(`update tenant set profile = profile || jsonb_build_object('name', $2::text || ' stad', 'municipality', 'Gemeente ' || $2::text, 'tagline', 'Leve ' || $2::text, 'contactEmail', $2::text || '@stad.example') where id = $1`, [tenantId, mark]);
    await client.query("update neighbourhood set name = initcap($2::text) || ' ' || name where tenant_id = $1", [tenantId, mark]);
    await client.query("update account set name = initcap($2::text) || ' ' || left(name, 20) where tenant_id = $1", [tenantId, mark]);
    await client.query("update organisation set name = initcap($2::text) || ' ' || name, about = $2::text where tenant_id = $1", [tenantId, mark]);
  });
  return {
    item: post.id,
    slug: "noord",
    reply: reply.id,
    photo: photo.id,
    loosePhoto: loose.id,
    width: photo.widths[0] ?? 0,
    account: people.resident.accountId,
    neighbourhood: neighbourhoods.noord,
    page,
    organisation,
    mail: mail.id,
    session: session?.id ?? "",
    tenant: tenantId,
    token,
    help,
    ...moderation,
    ...agenda,
    ...vacancies,
    receipt,
    moderator: people.moderator.accountId,
    admin: people.admin.accountId,
    claim,
    support,
    ...told,
    ...talked,
  };
}

/** Puts something that comes back in the agenda, with somebody who comes, one time that is cancelled, and a calendar from elsewhere. */
async function fillAgenda(town: TestTown, mark: string): Promise<Pick<Finds, "event" | "registration" | "calendar">> {
  const { db, people, neighbourhoods, organisation } = town;
  const by = acting(town, "resident");
  const form = { key: randomUUID(), title: `Feest met ${mark}`, body: `Neem een ${mark} mee.`, scope: "neighbourhoods", neighbourhoods: [neighbourhoods.noord], startDate: "2026-12-08", startTime: "20:00", repeat: "weekly", days: ["TU"], until: "2028-12-31", place: `Bij de ${mark}`, signingUp: "once" };
  const placed = await writeItem(by, eventWriting(by), eventForm.parse(form));
  if (!placed.ok) throw new Error(placed.reason);
  const item = await findItem(db, town.tenant.id, placed.id);
  if (!item) throw new Error("no event");
  const time = await db.eventOccurrence.findFirst({ where: { itemId: placed.id }, orderBy: { startsAt: "asc" } });
  if (!time) throw new Error("no time");
  const signed = await signUp(acting(town, "neighbour"), item, { recurrence: time.recurrence, partySize: 1, key: randomUUID() });
  if (!signed.ok) throw new Error(signed.reason);
  await changeTimes(by, item, { do: "cancel-time", recurrence: time.recurrence, reason: "weather" });
  await renewOwnCalendar(db, people.resident.accountId, new Date(NOW));
  const source = await addSource(acting(town, "editor"), { organisationId: organisation, url: `https://${mark}.example.nl/agenda.ics`, theme: null }, []);
  if (!source.ok) throw new Error(source.reason);
  return { event: placed.id, registration: signed.id, calendar: source.id };
}

/** Follows everything there is to follow, is told something, and has chosen everything there is to choose. @returns ids of what was told, and of a browser that is pushed to */
async function notifications({ db, tenant, people, neighbourhoods, organisation }: TestTown, itemId: string, replyId: string, mark: string): Promise<{ notification: string; device: string }> {
  const tenantId = tenant.id;
  const { accountId } = people.resident;
  await db.followPerson.create({ data: { tenantId, accountId, personId: people.neighbour.accountId } });
  await db.followOrganisation.create({ data: { tenantId, accountId, organisationId: organisation } });
  await db.followNeighbourhood.create({ data: { tenantId, accountId, neighbourhoodId: neighbourhoods.noord } });
  await db.savedSearch.create({ data: { tenantId, accountId, typed: mark, wanted: [mark], neighbourhoodId: neighbourhoods.noord } });
  await db.notificationChoice.create({ data: { tenantId, accountId, kind: "new-person", channel: "mail", wanted: true } });
  await db.quietHours.create({ data: { tenantId, accountId, quietFrom: 1, quietUntil: 2 } });
  const { id: device } = await db.pushSubscription.create({ data: { tenantId, accountId, endpoint: `https://push.example/${mark}`, p256dh: "B".repeat(87), auth: "a".repeat(22), device: mark } });
  await db.reading.create({ data: { tenantId, accountId, itemId, readAt: new Date(NOW) } });
  const { id: eventId } = await db.domainEvent.findFirstOrThrow({ where: { tenantId, name: "reply.written" } });
  const { id } = await db.notification.create({ data: { tenantId, accountId, eventId, kind: "reply-own", onceKey: `reply ${replyId}`, itemId, replyId, detail: { words: mark } } });
  return { notification: id, device };
}
