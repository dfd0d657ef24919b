import { readEnv, type Env } from "./env-schema.ts";

export { EnvError, readEnv, type Env } from "./env-schema.ts";

/** The settings of this process, read once. */
export const env: Env = readEnv(process.env);
