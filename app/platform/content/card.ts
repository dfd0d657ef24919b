import type { CardLine } from "./kind.ts";

/** A photo as a card or page shows it; addresses follow from id and widths. */
export interface PhotoView {
  id: string;
  alt: string;
  width: number;
  height: number;
  widths: number[];
}

/** An item as a list shows it, whatever its kind. */
export interface ItemCard {
  id: string;
  kind: string;
  path: string;
  title: string;
  excerpt: string;
  publishedAt: Date;
  author: { name: string; civilServantTitle: string | null };
  organisation: { name: string; slug: string } | null;
  /** Names of the neighbourhoods it is for; empty for the whole town. */
  neighbourhoods: string[];
  replyCount: number;
  thanksCount: number;
  photo: PhotoView | null;
  badges: readonly string[];
  lines: readonly CardLine[];
}
