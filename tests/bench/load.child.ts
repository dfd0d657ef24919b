import { randomUUID } from "node:crypto";
import autocannon, { type PlannedRequest } from "autocannon";
import type { Answered, Asked, Job } from "./load.ts";

function planned({ method, path, headers, form }: Asked): PlannedRequest {
  if (!form) return { method, path, headers };
  const withBody = (request: PlannedRequest) => ({ ...request, body: new URLSearchParams({ ...form, key: randomUUID() }).toString() });
  return { method, path, headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, setupRequest: withBody };
}

async function run({ port, connections, asked, seconds, status }: Job): Promise<Answered> {
  const requests = asked.map(planned);
  const step = Math.max(1, Math.floor(requests.length / connections));
  let opened = 0;
  const latencies: number[] = [];
  const began = performance.now();
  let last = began;
  const load = autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    sampleInt: 100,
    ...(seconds === undefined ? { amount: Math.max(connections, requests.length) } : { duration: seconds }),
    requests,
    setupClient(client) {
      const from = (opened++ * step) % requests.length;
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  load.on("response", (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    last = performance.now();
  });
  const { errors, timeouts, statusCodeStats } = await load;
  const faults = Object.entries(statusCodeStats).flatMap(([code, { count }]) => (Number(code) === status ? [] : [`${count} times status ${code}`]));
  if (errors > 0) faults.push(`${errors} errors`);
  if (timeouts > 0) faults.push(`${timeouts} timeouts`);
  return { latencies, seconds: (last - began) / 1000, faults };
}

process.on("message", (job: Job) => {
  void run(job).then((round) => process.send?.(round));
});
