/** The part of autocannon that the bench uses; the package brings no types. */
declare module "autocannon" {
  interface PlannedRequest {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: string;
    setupRequest?: (request: PlannedRequest) => PlannedRequest;
  }

  interface Options {
    url: string;
    connections: number;
    /** Seconds; leave out when `amount` is given. */
    duration?: number;
    amount?: number;
    /** Milliseconds between looks at the clock. */
    sampleInt: number;
    requests: PlannedRequest[];
    setupClient?: (client: { setRequests: (requests: PlannedRequest[]) => void }) => void;
  }

  interface Result {
    errors: number;
    timeouts: number;
    statusCodeStats: Record<string, { count: number }>;
  }

  interface Instance extends PromiseLike<Result> {
    on(event: "response", listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void;
  }

  export default function autocannon(options: Options): Instance;
}
