/** Letters and digits that look like a Latin small letter (a choice from Unicode UTS 39, confusables.txt); i, l and 1 are one. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: "a", ɑ: "a", α: "a", в: "b", ь: "b", β: "b", с: "c", ϲ: "c", ԁ: "d", ɗ: "d", е: "e", ҽ: "e", є: "e", ε: "e", ɡ: "g", ց: "g", һ: "h", н: "h", հ: "h",
  і: "l", ї: "l", ı: "l", ι: "l", ɩ: "l", "1": "l", "|": "l", i: "l", ӏ: "l", ј: "j", ϳ: "j", к: "k", κ: "k", ĸ: "k", м: "m", п: "n", ո: "n", η: "n",
  о: "o", ο: "o", σ: "o", ө: "o", օ: "o", "0": "o", р: "p", ρ: "p", ԛ: "q", г: "r", ѕ: "s", "5": "s", т: "t", τ: "t", υ: "u", ս: "u", ц: "u", ν: "v", ѵ: "v",
  ԝ: "w", ω: "w", ш: "w", х: "x", χ: "x", у: "y", ү: "y", γ: "y", ʏ: "y", ᴢ: "z", ƶ: "z", "3": "e", "4": "a", ß: "b", ø: "o", đ: "d", ł: "l", ħ: "h", ŧ: "t",
};

/** What a host looks like to somebody in a hurry: two hosts with the same skeleton cannot be told apart. */
export function skeleton(host: string): string {
  const letters = [...host.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")].map((sign) => LOOKS_LIKE[sign] ?? sign).join("");
  return letters.replace(/rn/g, "m").replace(/vv/g, "w").replace(/cl/g, "d");
}

/** Whether a label mixes Latin letters with Cyrillic, Greek or Armenian ones, which no honest name does (UTS 39, mixed-script detection). */
export function mixesScripts(host: string): boolean {
  return host.split(".").some((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label));
}
