const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a text is a UUID as the database writes it, in small letters: asked before a text from an address goes into a query or a
 * path, as PostgreSQL throws on anything else.
 */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
