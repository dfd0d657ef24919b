import { readdirSync, readFileSync } from "node:fs";

/** The kernel's clock ticks per second (getconf CLK_TCK), the same on every Linux of today. */
const TICKS = 100;

/** Fields of /proc/<pid>/stat behind the name, from the state on; undefined when the process is gone. */
function stat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function seconds(fields: string[] | undefined, from: number, count: number): number {
  return (fields ?? []).slice(from, from + count).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

/** CPU time of a process until now, in seconds. */
export function cpuOf(pid: number): number {
  return seconds(stat(pid), 11, 2);
}

/** CPU time of a process and all its children, those that ended too, in seconds: PostgreSQL with its connections. */
export function cpuOfFamily(pid: number): number {
  const children = readdirSync("/proc").map(Number).filter((each) => each > 0 && Number(stat(each)?.[1]) === pid);
  return seconds(stat(pid), 11, 4) + children.reduce((sum, child) => sum + cpuOf(child), 0);
}

/** Memory of a process that is in use now, in MB; 0 when it is gone. */
export function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
