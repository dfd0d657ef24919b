/** The commonest little words: no Dutch text of some length does without them, however stiff. */
const LITTLE = new Set("de het een en van in is op te dat die voor met niet zijn aan er om dit ook als je wij we ze u of bij naar uit hebben heeft worden wordt maar kan door over".split(" "));
const SHARE = 0.12;

/** Whether a text looks Dutch, by the share of its commonest words. What somebody writes in another language is not judged by Dutch measure. */
export function isDutch(words: readonly string[]): boolean {
  return words.filter((word) => LITTLE.has(word.toLowerCase())).length >= words.length * SHARE;
}
