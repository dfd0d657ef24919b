/**
 * Whether a passage is not the middle of something longer: a word, a larger number, an amount, a date.
 *
 * @param mayBeSlashed whether a slash and a digit may be next to it: two phone numbers are written so
 */
export function standsAlone(text: string, start: number, end: number, mayBeSlashed = false): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}_#]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return false;
  const joint = mayBeSlashed ? /[.,:-]/ : /[.,:/-]/;
  return !(/^\p{N}/u.test(before) && joint.test(before.slice(1))) && !(joint.test(after.charAt(0)) && /\p{N}$/u.test(after));
}

const REFERENCE =
  /(?:order|bestel|bestelling|factuur|klant|zaak|dossier|meldings?|referentie|kenmerk|artikel|pakket|track|tracking|barcode|polis|serie|lot|ticket|kvk|rsin|btw|vestigings|lidmaatschaps|pas)[ -]?(?:nummer|nr|code|id)?[.:#]?(?: is)?[:#]? ?$/i;

/**
 * Whether a number was introduced as the number of an order, a case or a parcel. Those pass every test for personal numbers now and then:
 * one in eleven passes the eleven-test.
 */
export function isReference(text: string, start: number): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - 40), start));
}
