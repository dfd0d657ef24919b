import { platformDb } from "#app/platform/database/client.server.ts";
import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";
import { isPassword } from "./passwords.server.ts";

/**
 * The operator with this address and password; undefined for anybody else, after the same work. The demo operator, whose password is
 * printed, is let in only as long as there is nothing but the demo, and needs no more than that.
 * @returns what is asked next: nothing, a code from the telephone, or to make a telephone known first
 */
export async function logInOperator({ email, password }: { email: string; password: string }): Promise<{ operatorId: string; next: "in" | "code" | "telephone" } | undefined> {
  const operator = await platformDb().operator.findFirst({ where: { email }, select: { id: true, passwordHash: true, isDemo: true, totpConfirmedAt: true } });
  const right = await isPassword(password, operator?.passwordHash ?? null);
  if (!operator || !right || (operator.isDemo && !(await isDemoOnly()))) return undefined;
  return { operatorId: operator.id, next: operator.isDemo ? "in" : operator.totpConfirmedAt ? "code" : "telephone" };
}
