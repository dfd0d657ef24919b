/** One message twice: as an office writes it, and as a neighbour would say it. */
export interface TwiceWritten {
  about: string;
  official: string;
  plain: string;
}
