/** How many colours there are; each has its own class in the stylesheet. */
const COLOURS = 8;

/** First letters of the first and last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letter = (word: string | undefined) => /\p{L}/u.exec(word ?? "")?.[0] ?? "";
  return (letter(first) + letter(last)).toLocaleUpperCase("nl");
}

/** The same name gets the same colour everywhere. */
export function colourOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % COLOURS;
}

/** Initials on a colour, beside a name that says the same. */
export function Avatar({ name, size = "m", organisation = false }: { name: string; size?: "s" | "m" | "l"; organisation?: boolean }) {
  return (
    <span className={`avatar avatar--${size} avatar--colour-${colourOf(name)}${organisation ? " avatar--organisation" : ""}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
