export function matches(lock: string, installed: string | undefined): boolean;
export function ensureInstalled(root: string): Promise<void>;
