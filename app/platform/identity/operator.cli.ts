import { z } from "zod";
import { disconnect } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import { systemClock } from "#app/platform/clock.ts";
import { addOperator } from "./add-operator.server.ts";
import { emailAddress } from "./email-address.ts";
import { forgetTelephone } from "./operator-codes.server.ts";

const USAGE = `Usage:
  npm run operator -- add <e-mail> "<name>"          a platform operator, or a new password for one who is there
  npm run operator -- new-telephone <e-mail>         forgets a lost telephone and the codes on paper; the next log-in makes a new one known`;

const asked = z.union([z.tuple([z.literal("add"), emailAddress, z.string().trim().min(2).max(60)]), z.tuple([z.literal("new-telephone"), emailAddress])]);

const parsed = asked.safeParse(process.argv.slice(2));
const fail = (why: string) => {
  console.error(why);
  process.exitCode = 1;
};

if (!parsed.success) {
  fail(USAGE);
} else if (parsed.data[0] === "add") {
  const [, email, name] = parsed.data;
  const { password } = await addOperator({ email, name });
  console.log(`${email} logs in at ${siteOrigin(env.PLATFORM_HOST, env)}/operator/inloggen with this password, which is shown once:\n${password}`);
} else {
  const [, email] = parsed.data;
  if (await forgetTelephone(email, systemClock.now())) console.log(`${email} makes a new telephone known with the next log-in.`);
  else fail(`There is no operator with the address ${email}.`);
}
await disconnect();
