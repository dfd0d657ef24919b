/** Of the settings, what says how visitors reach this installation. */
interface Reach {
  PUBLIC_SCHEME: "http" | "https";
  PUBLIC_PORT?: number;
  PORT: number;
}

const OWN_PORT = { http: 80, https: 443 } as const;

/**
 * Scheme, host and port of a site, for links that leave it, as in mail.
 * @param host the town's primary host, or the platform's
 */
export function siteOrigin(host: string, { PUBLIC_SCHEME, PUBLIC_PORT, PORT }: Reach): string {
  const port = PUBLIC_PORT ?? PORT;
  return `${PUBLIC_SCHEME}://${host}${port === OWN_PORT[PUBLIC_SCHEME] ? "" : `:${port}`}`;
}

/** The same for a town. */
export function townOrigin(tenant: { primaryHost: string }, reach: Reach): string {
  return siteOrigin(tenant.primaryHost, reach);
}
