import type { DnsRecord } from "../record.ts";

interface RecordsProps {
  records: readonly DnsRecord[];
  /** What the list is called. */
  label: string;
  texts: { type: string; name: string; value: string };
}

/** What to set in DNS, to be copied. */
export function Records({ records, label, texts }: RecordsProps) {
  return (
    <ul aria-label={label} className="admin-lines">
      {records.map(({ type, name, value }) => (
        <li key={`${type} ${value}`}>
          {texts.type}: <strong>{type}</strong>
          <br />
          {texts.name}: <code>{name}</code>
          <br />
          {texts.value}: <code>{value}</code>
        </li>
      ))}
    </ul>
  );
}
