import { defineConfig } from "prisma/config";

// `prisma generate` needs no engine; naming any existing file keeps it from downloading one it will never run.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
