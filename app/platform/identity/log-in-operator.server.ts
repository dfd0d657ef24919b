import { platformDb } from "#app/platform/database/client.server.ts";
import { isPassword } from "./passwords.server.ts";

/** The operator with this address and password; undefined for anybody else, after the same work. */
export async function logInOperator({ email, password }: { email: string; password: string }): Promise<{ operatorId: string } | undefined> {
  const operator = await platformDb().operator.findFirst({ where: { email }, select: { id: true, passwordHash: true } });
  const right = await isPassword(password, operator?.passwordHash ?? null);
  return operator && right ? { operatorId: operator.id } : undefined;
}
