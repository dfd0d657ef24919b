import { Prisma } from "./client.server.ts";

/** Whether a database error says that a unique constraint was hit: somebody else, or the same wish sent twice, was first. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
