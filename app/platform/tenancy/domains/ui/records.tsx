import type { DnsRecord } from "../record.ts";

interface RecordsProps {
  records: readonly DnsRecord[];
  /** What the list is called. */
  label: string;
  texts: { type: string; name: string; value: string; either: string };
}

/** What to set in DNS, to be copied. */
export function Records({ records, label, texts }: RecordsProps) {
  // A name that has a CNAME has nothing else (RFC 1034, 3.6.2).
  const either = records.some(({ type }) => type === "CNAME") && records.some(({ type }) => type === "A" || type === "AAAA");
  return (
    <ul aria-label={label} className="admin-lines">
      {records.map(({ type, name, value }) => (
        <li key={`${type} ${value}`}>
          {texts.type}: <strong>{type}</strong>
          {either && type === "CNAME" ? ` (${texts.either})` : null}
          <br />
          {texts.name}: <code>{name}</code>
          <br />
          {texts.value}: <code>{value}</code>
        </li>
      ))}
    </ul>
  );
}
