/** Whether a passage is not the middle of something longer: a word, a larger number, an amount, a date. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !/[\p{L}\p{N}_#]$|\p{N}[.,:/-]$/u.test(before) && !/^[\p{L}\p{N}_]|^[.,:/-]\p{N}/u.test(after);
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
