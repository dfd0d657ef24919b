import { log } from "#app/platform/log.server.ts";

log.info("worker is ready");
process.send?.({ type: "ready" });
const hold = setInterval(() => undefined, 60_000);
for (const signal of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(signal, () => clearInterval(hold));
