import { randomBytes } from "node:crypto";
import { platformDb } from "#app/platform/database/client.server.ts";
import { hashPassword } from "./passwords.server.ts";

/**
 * Makes a platform operator, or gives one who is there a new password; their open sessions end then.
 * @returns the password, 24 random characters, which is kept nowhere
 */
export async function addOperator({ email, name }: { email: string; name: string }): Promise<{ password: string }> {
  const password = randomBytes(18).toString("base64url");
  const passwordHash = await hashPassword(password);
  await platformDb().transact(async (tx) => {
    const known = await tx.operator.findFirst({ where: { email }, select: { id: true } });
    if (!known) return void (await tx.operator.create({ data: { email, name, passwordHash } }));
    await tx.operator.updateMany({ where: { id: known.id }, data: { name, passwordHash, isDemo: false } });
    await tx.operatorSession.deleteMany({ where: { operatorId: known.id } });
  });
  return { password };
}
