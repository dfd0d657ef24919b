import { hash, verify, type Options } from "@node-rs/argon2";

/** OWASP's second recommended setting for argon2id; the library's default algorithm is argon2id. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same letters typed on another keyboard may be other code points (NIST SP 800-63B asks for one form). */
function oneForm(password: string): string {
  return password.normalize("NFKC");
}

/** What the database keeps of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(oneForm(password), COST);
}

let dummy: Promise<string> | undefined;

/**
 * Whether a password is the right one. Without an account or a password the same work is done, so that the time it takes says nothing.
 *
 * @param kept what the database has; null when there is nothing to compare with
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  dummy ??= hashPassword("nobody has this password");
  const right = await verify(kept ?? (await dummy), oneForm(password));
  return right && kept !== null;
}
