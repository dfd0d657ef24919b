/** Address of a town as seen from the operators' site: the same scheme and port, the town's host. */
export function townAddress(origin: string, host: string): string {
  const { protocol, port } = new URL(origin);
  return `${protocol}//${host}${port ? `:${port}` : ""}/`;
}
