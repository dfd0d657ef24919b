import type { OrganisationKind } from "#app/platform/organisations/kinds.ts";

/** Drawings that the demo can make by code. */
export const scenes = [
  "river", "market", "park", "garden", "cycling", "coffee", "church", "windmill", "school", "playground", "library", "music",
  "sport", "cat", "street", "trees", "evening", "harbour", "cargobike", "repair", "soup", "lantern", "dog", "books",
] as const;
export type Scene = (typeof scenes)[number];

/** Somebody who does not exist. Keys are unique within the town. */
export interface DemoPerson {
  key: string;
  name: string;
  /** Key of a neighbourhood. */
  neighbourhood: string;
  about?: string;
  /** Whether they want to be introduced among the new faces. */
  introduces?: boolean;
  roles?: ("connector" | "moderator" | "tenant-admin" | "civil-servant")[];
  /** Keys of neighbourhoods, for connectors. */
  connectorFor?: string[];
}

export interface DemoOrganisation {
  key: string;
  name: string;
  kind: OrganisationKind;
  about: string;
  /** How to reach it; numbers that nobody has, addresses at a name that leads nowhere. */
  contact?: { website?: string; email?: string; phone?: string; address?: string; hoursNote?: string };
  /** From when until when it is open, by ISO weekday: 1 is Monday. */
  hours?: Readonly<Record<number, readonly [opens: string, closes: string]>>;
  /** How somebody can take part. */
  howToJoin?: string;
  /** Keys; empty means the whole town. */
  neighbourhoods: string[];
  /** Keys of people; of an initiative, the first began it. */
  editors: string[];
}

interface DemoAnswer {
  author: string;
  body: string;
  /** Minutes after the post. */
  minutesLater: number;
}

export interface DemoReply extends DemoAnswer {
  replies?: DemoAnswer[];
}

export interface DemoPost {
  author: string;
  organisation?: string;
  title: string;
  /** Plain text; paragraphs are separated by a blank line. */
  body: string;
  audience: "town" | string[];
  daysAgo: number;
  /** Local time, "07:40". */
  time: string;
  /** A drawing that goes with it. */
  picture?: Scene;
  replies: DemoReply[];
  /** How many neighbours said thanks. */
  thanks: number;
}

/** A request for help, or an offer of it. */
export interface DemoHelp {
  side: "ask" | "offer";
  /** Key of a person; it is in their neighbourhood. */
  author: string;
  /** As the help module names them; a request has one. */
  skills: readonly string[];
  title: string;
  body: string;
  /** ISO weekdays and parts of a day; left out where any will do. */
  days?: readonly number[];
  parts?: readonly ("morning" | "afternoon" | "evening")[];
  daysAgo: number;
  /** About where it is, in degrees (WGS 84); left out where only the neighbourhood is said. */
  around?: { lat: number; lon: number };
  /** Who helped, hours after it was asked, and what they were thanked with: then it is over. */
  helped?: { by: string; hours: number; thanks: string };
}

/** Something in the agenda, told as from today, so that a demo always has something on. */
export interface DemoEvent {
  author: string;
  organisation?: string;
  title: string;
  body: string;
  audience: "town" | string[];
  /** Days from today to the first time. */
  inDays: number;
  /** Local time, "19:30"; none for what lasts all day. */
  time?: string;
  minutes: number;
  repeat?: "weekly" | "biweekly" | "monthly";
  place: string;
  /** In cents; 0 is free, none is not said. */
  price?: number;
  theme: string;
  access: string[];
  signingUp?: "once" | "series";
  capacity?: number;
  /** Keys of those who signed up for the first time. */
  comes?: string[];
  /** Whether the second time is cancelled. */
  secondCancelled?: true;
}

/** A volunteer vacancy, told as from today. */
export interface DemoVacancy {
  author: string;
  organisation: string;
  title: string;
  /** A line each. */
  tasks: string[];
  body: string;
  commitment: "once" | "lasting";
  /** Days from today to the day of a one-off. */
  onceInDays?: number;
  hours?: number;
  hoursPer?: "week" | "month" | "once";
  days?: readonly number[];
  parts?: readonly ("morning" | "afternoon" | "evening")[];
  skills: readonly string[];
  targetGroups: readonly string[];
  /** Key of the neighbourhood where it is done; left out where that is anywhere. */
  neighbourhood?: string;
  place?: string;
  seats?: number;
  daysAgo: number;
  /** Days from today until which it stands. */
  standsDays: number;
  /** Keys of those who applied, and what became of it. */
  applied?: { by: string; text: string; daysAgo: number; status: "open" | "talking" | "chosen" | "declined" }[];
}

/** A private conversation. */
export interface DemoConversation {
  /** Key of a person. */
  starter: string;
  /** Key of a person, or of an organisation, in whose name the first of its editors answers. */
  with: { person: string } | { organisation: string };
  daysAgo: number;
  /** Local time of the first words, "10:15". */
  time: string;
  /** What they say in turns, the one who began first, each some minutes after the one before. */
  said: readonly string[];
}

export interface DemoContent {
  people: DemoPerson[];
  organisations: DemoOrganisation[];
  posts: DemoPost[];
  help?: readonly DemoHelp[];
  events?: DemoEvent[];
  vacancies?: readonly DemoVacancy[];
  conversations?: readonly DemoConversation[];
}
