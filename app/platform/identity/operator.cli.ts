import { z } from "zod";
import { disconnect } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import { addOperator } from "./add-operator.server.ts";
import { emailAddress } from "./email-address.ts";

const USAGE = 'Usage: npm run operator -- add <e-mail> "<name>"     a platform operator, or a new password for one who is there';

const parsed = z.tuple([z.literal("add"), emailAddress, z.string().trim().min(2).max(60)]).safeParse(process.argv.slice(2));
if (parsed.success) {
  const [, email, name] = parsed.data;
  const { password } = await addOperator({ email, name });
  console.log(`${email} logs in at ${siteOrigin(env.PLATFORM_HOST, env)}/operator/inloggen with this password, which is shown once:\n${password}`);
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
await disconnect();
