const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?(?:iOS)?\//, "Edge"],
  [/\bOPR\/|\bOPT\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/(?:\b|Headless)Chrome\/|\bCriOS\/|\bChromium\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "Chromebook"],
  [/\bMacintosh\b|\bMac OS X\b/, "Mac"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

function named(list: readonly [RegExp, string][], text: string): string {
  return list.find(([sign]) => sign.test(text))?.[1] ?? "";
}

/**
 * What a browser says it is, short enough for people: "Chrome · Android". Versions are left out; they change by themselves.
 *
 * @param userAgent the request's User-Agent header
 * @returns names joined by a dot; empty when nothing is recognised
 */
export function deviceWords(userAgent: string | null): string {
  const text = (userAgent ?? "").slice(0, 400);
  return [named(browsers, text), named(systems, text)].filter(Boolean).join(" · ");
}
