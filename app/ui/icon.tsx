import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const drawings = {
  search: <><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" /></>,
  menu: <path d="M3.5 6.5h17M3.5 12h17M3.5 17.5h17" />,
  close: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  plus: <path d="M12 4.5v15M4.5 12h15" />,
  person: <><circle cx="12" cy="8" r="4" /><path d="M4 20.5c.8-4.2 3.9-6.5 8-6.5s7.2 2.3 8 6.5" /></>,
  people: <><circle cx="9" cy="8.5" r="3.5" /><path d="M2.5 19.5c.7-3.7 3.2-5.5 6.5-5.5s5.8 1.8 6.5 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2.2.7 3.5 2.4 4 5" /></>,
  home: <path d="m3 11.5 9-8 9 8M5.5 9.5v11h13v-11M10 20.5v-6h4v6" />,
  place: <><path d="M12 21.5s7-6.3 7-11.5a7 7 0 1 0-14 0c0 5.2 7 11.5 7 11.5Z" /><circle cx="12" cy="10" r="2.5" /></>,
  talk: <path d="M3.5 5h17v11.5H11L6.5 20.5v-4h-3Z" />,
  heart: <path d="M12 20S3.5 14.8 3.5 9.2A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.4C20.5 14.8 12 20 12 20Z" />,
  bell: <path d="M6 16.5v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15ZM10 20.5h4M12 4.5v-2" />,
  pencil: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19 4 20ZM14 6.5l3.5 3.5" />,
  bin: <path d="M4 6.5h16M9.5 6.5v-3h5v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6" />,
  flag: <path d="M5.5 21.5v-18M5.5 4.5h13l-3 4.5 3 4.5h-13" />,
  photo: <><rect x="3" y="4.5" width="18" height="15" rx="2" /><circle cx="8.5" cy="9.5" r="1.5" /><path d="m3.5 17 5-4.5 3.5 3 4-4.5 5 5" /></>,
  calendar: <><rect x="3.5" y="5" width="17" height="15.5" rx="2" /><path d="M3.5 10h17M8 2.5v5M16 2.5v5" /></>,
  mail: <><rect x="3" y="5" width="18" height="14" rx="2" /><path d="m3.5 7 8.5 6.5L20.5 7" /></>,
  globe: <><circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" /></>,
  settings: <><circle cx="12" cy="12" r="3" /><path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4M5.3 5.3l2.8 2.8M15.9 15.9l2.8 2.8M18.7 5.3l-2.8 2.8M8.1 15.9l-2.8 2.8" /></>,
  info: <><circle cx="12" cy="12" r="9" /><path d="M12 11v6M12 7.2v.3" /></>,
  warning: <path d="M12 3.5 2.5 20h19L12 3.5ZM12 10v5M12 17.5v.3" />,
  clock: <><circle cx="12" cy="12" r="9" /><path d="M12 6.5V12l3.5 2.5" /></>,
  share: <><circle cx="6" cy="12" r="2.5" /><circle cx="17.5" cy="5.5" r="2.5" /><circle cx="17.5" cy="18.5" r="2.5" /><path d="m8.3 10.8 7-4M8.3 13.2l7 4" /></>,
  reply: <path d="M9.5 5 3.5 11l6 6M3.5 11h9c5 0 7.5 2.5 8 8" />,
  feed: <><circle cx="6" cy="18" r="1.5" /><path d="M4.5 11a8.5 8.5 0 0 1 8.5 8.5M4.5 4.5a15 15 0 0 1 15 15" /></>,
  lock: <><rect x="5" y="10.5" width="14" height="10" rx="2" /><path d="M8 10.5v-3a4 4 0 0 1 8 0v3" /></>,
  eye: <><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="3" /></>,
  badge: <path d="m12 2.5 2.6 2.2 3.4-.2.8 3.3 2.7 2-1.3 3.2 1.3 3.2-2.7 2-.8 3.3-3.4-.2L12 21.5l-2.6-2.2-3.4.2-.8-3.3-2.7-2L3.8 11 2.5 9.8l2.7-2 .8-3.3 3.4.2ZM8.5 12l2.5 2.5 4.5-5" />,
  "arrow-right": <path d="M4 12h16M14 6l6 6-6 6" />,
  "arrow-left": <path d="M20 12H4M10 6l-6 6 6 6" />,
  "chevron-down": <path d="m5.5 9 6.5 6.5L18.5 9" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A small drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name, filled = false, className }: { name: IconName; filled?: boolean; className?: string }) {
  return (
    <svg className={classNames("icon", filled && "icon--filled", className)} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
