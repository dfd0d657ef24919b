import { createHash, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { recordPlatformEvent } from "#app/platform/audit/record-platform.server.ts";
import { platformDb, type Db } from "#app/platform/database/client.server.ts";
import { lockText, unlockText } from "#app/platform/secret.server.ts";

/** Seconds that one code of a telephone stands, and how many before and after are taken for clocks that differ (RFC 6238, 5.2). */
const STEP = 30;
const STEPS_OFF = 1;

/** Codes on paper: ten, each 80 bits in letters and digits that are not taken for each other (RFC 4648, base 32). */
const PAPER_CODES = 10;
const PAPER_BYTES = 10;

/** Which operator proves something, and when. */
export interface Proving {
  operatorId: string;
  at: Date;
  requestId: string;
}

const PURPOSE = "operator-totp";

function totpOf(operatorId: string, locked: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(unlockText(PURPOSE, operatorId, locked)), digits: 6, period: STEP, algorithm: "SHA1" });
}

/** What an operator's telephone needs to know, and how it is called there. */
export interface Telephone {
  /** `otpauth://` address, for the picture that a telephone reads. */
  uri: string;
  /** The same secret in groups of four, to be typed. */
  typed: string;
}

/**
 * What a telephone that is not known yet needs to know; the same on every look until it is confirmed. Undefined once it is.
 * @param issuer the platform's name, as the telephone will list it
 */
export async function telephoneToConfirm(operatorId: string, issuer: string): Promise<Telephone | undefined> {
  const db = platformDb();
  const fresh = lockText(PURPOSE, operatorId, new Secret({ size: 20 }).base32);
  await db.operator.updateMany({ where: { id: operatorId, totpSecret: null }, data: { totpSecret: fresh } });
  const operator = await db.operator.findFirst({ where: { id: operatorId, totpConfirmedAt: null }, select: { email: true, totpSecret: true } });
  if (!operator?.totpSecret) return undefined;
  const totp = totpOf(operatorId, operator.totpSecret);
  totp.issuer = issuer;
  totp.label = operator.email;
  return { uri: totp.toString(), typed: totp.secret.base32.match(/.{1,4}/g)?.join(" ") ?? "" };
}

/**
 * Takes a code of the telephone once: the step it belongs to has to be later than that of the last one taken (RFC 6238, 5.2).
 * @returns whether it is right and was not used before
 */
async function takeTelephoneCode(tx: Db, { operatorId, at }: Proving, code: string): Promise<boolean> {
  const operator = await tx.operator.findFirst({ where: { id: operatorId }, select: { totpSecret: true } });
  if (!operator?.totpSecret) return false;
  const delta = totpOf(operatorId, operator.totpSecret).validate({ token: code, timestamp: at.getTime(), window: STEPS_OFF });
  if (delta === null) return false;
  const step = BigInt(TOTP.counter({ period: STEP, timestamp: at.getTime() }) + delta);
  const { count } = await tx.operator.updateMany({ where: { id: operatorId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] }, data: { totpLastStep: step } });
  return count === 1;
}

/** Paper codes are random enough that a plain hash of one tells nobody what it is. */
const paperHash = (operatorId: string, code: string) => createHash("sha256").update(`${operatorId} ${code}`).digest("hex");

/**
 * Takes an operator's second proof: a code of their telephone, or one from paper, which counts once.
 * @returns false for a code that is wrong or was used before
 */
export function takeOperatorCode(proving: Proving, code: string): Promise<boolean> {
  const { operatorId, at, requestId } = proving;
  return platformDb().transact(async (tx) => {
    if (/^[0-9]{6}$/.test(code)) return takeTelephoneCode(tx, proving, code);
    const { count } = await tx.operatorRecoveryCode.updateMany({ where: { operatorId, codeHash: paperHash(operatorId, code), usedAt: null }, data: { usedAt: at } });
    if (count === 1) await recordPlatformEvent(tx, { operatorId, action: "operator.paper-code-used", subject: "operator", subjectId: operatorId, requestId, at });
    return count === 1;
  });
}

/** Ten new codes for on paper in place of those from before, in groups of four; they are kept nowhere else. */
async function newPaperCodes(tx: Db, { operatorId, at }: Proving): Promise<string[]> {
  const codes = Array.from({ length: PAPER_CODES }, () => new Secret({ buffer: new Uint8Array(randomBytes(PAPER_BYTES)).buffer }).base32.toLowerCase());
  await tx.operatorRecoveryCode.deleteMany({ where: { operatorId } });
  await tx.operatorRecoveryCode.createMany({ data: codes.map((code) => ({ operatorId, codeHash: paperHash(operatorId, code), createdAt: at })) });
  return codes.map((code) => code.match(/.{4}/g)?.join("-") ?? code);
}

/**
 * Makes an operator's telephone known by a first code of it.
 * @returns the codes for on paper; undefined when the code is wrong, or a telephone is known already
 */
export function confirmTelephone(proving: Proving, code: string): Promise<string[] | undefined> {
  const { operatorId, at, requestId } = proving;
  return platformDb().transact(async (tx) => {
    if (!(await takeTelephoneCode(tx, proving, code))) return undefined;
    const { count } = await tx.operator.updateMany({ where: { id: operatorId, totpConfirmedAt: null }, data: { totpConfirmedAt: at } });
    if (count === 0) return undefined;
    await recordPlatformEvent(tx, { operatorId, action: "operator.telephone-confirmed", subject: "operator", subjectId: operatorId, requestId, at });
    return newPaperCodes(tx, proving);
  });
}

/**
 * New codes for on paper, for who shows their telephone once more.
 * @returns undefined when the code is wrong
 */
export function renewPaperCodes(proving: Proving, code: string): Promise<string[] | undefined> {
  const { operatorId, at, requestId } = proving;
  return platformDb().transact(async (tx) => {
    if (!(await takeTelephoneCode(tx, proving, code))) return undefined;
    await recordPlatformEvent(tx, { operatorId, action: "operator.paper-codes-renewed", subject: "operator", subjectId: operatorId, requestId, at });
    return newPaperCodes(tx, proving);
  });
}

/** Whether an operator's telephone is known, and how many codes on paper they have left. */
export async function ownProof(operatorId: string): Promise<{ telephone: boolean; left: number }> {
  const db = platformDb();
  const telephone = await db.operator.count({ where: { id: operatorId, totpConfirmedAt: { not: null } } });
  return { telephone: telephone === 1, left: await db.operatorRecoveryCode.count({ where: { operatorId, usedAt: null } }) };
}

/**
 * Forgets an operator's telephone and codes, for one that was lost; their sessions end, and the next log-in makes a new one known.
 * @returns false when there is no operator with this address
 */
export function forgetTelephone(email: string, at: Date): Promise<boolean> {
  return platformDb().transact(async (tx) => {
    const operator = await tx.operator.findFirst({ where: { email }, select: { id: true } });
    if (!operator) return false;
    await tx.operator.updateMany({ where: { id: operator.id }, data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null } });
    await tx.operatorRecoveryCode.deleteMany({ where: { operatorId: operator.id } });
    await tx.operatorSession.deleteMany({ where: { operatorId: operator.id } });
    await recordPlatformEvent(tx, { operatorId: operator.id, action: "operator.telephone-forgotten", subject: "operator", subjectId: operator.id, at });
    return true;
  });
}
