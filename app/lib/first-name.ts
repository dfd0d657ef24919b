/** The name somebody is called by: what stands before the first blank. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
