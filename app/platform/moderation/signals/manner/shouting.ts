import { cut, type SignalOf } from "../signal.ts";

/** Short for something: nobody shouts who writes these. */
const ABBREVIATIONS = new Set(
  `AA ABN ACM AED AH ALDI ANBI ANWB AOW APK APV AVG AWBZ BAG BBL BBQ BHV BIBOB BIZ BKR BOA BSN BSO BTW BV CAO CBR CBS CIZ CJG CJIB CO2 COA COPD COVID CV DHL DIY
  DNA DUO DVD EHBO EK EU FAQ FM FNV GFT GGD GGZ GP GPS HAVO HBO HEMA HKZ HUP ICT IKEA IND ING IT IVN KAMP KNGF KNMI KNVB KNWU KPN KVK LED LGBTQ LHBTI LOI MBO MKB
  MRI MS NAVO NGO NK NL NOS NS NVWA OM OV OZB PDF PGB PIN PLUS PMD PVC PVV QR RDW RIVM ROC RTV SOS SP SVB TBC TL TNO TV UMC USB UWV VAR VMBO VN VNG VS VSO VVD VVE
  VVN VVV VWO WA WC WGA WIA WIFI WK WMO WOZ WSW WW WWW ZZP`.split(/\s+/),
);

/** A heading in capitals is a heading; from so many words, letters and share on somebody shouts. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 20;
const SHARE = 0.5;

/** Marks in one row, or rows of three, that go beyond joy. */
const ONE_ROW = 5;
const ROWS = 3;

/** Shouting: most of the words in capitals, or rows of exclamation marks. */
export function shoutingIn(text: string): SignalOf<"shouting">[] {
  return [...capitalsIn(text), ...marksIn(text)];
}

function capitalsIn(text: string): SignalOf<"shouting">[] {
  const words = [...text.matchAll(/\p{L}{2,}/gu)].filter(([word]) => !ABBREVIATIONS.has(word));
  const loud = words.filter(([word]) => word === word.toUpperCase() && word !== word.toLowerCase());
  const [first] = loud;
  const last = loud.at(-1);
  const letters = loud.reduce((sum, [word]) => sum + word.length, 0);
  const share = loud.length / Math.max(1, words.length);
  if (!first || !last || loud.length < FEWEST_WORDS || letters < FEWEST_LETTERS || share < SHARE) return [];
  const at = { start: first.index, end: last.index + last[0].length };
  return [{ kind: "shouting", how: "capitals", found: cut(text.slice(at.start, at.end)), at, share: Math.round(share * 100) / 100, marks: 0 }];
}

function marksIn(text: string): SignalOf<"shouting">[] {
  const rows = [...text.matchAll(/[!?]{3,}/g)].filter(([row]) => row.includes("!"));
  const longest = rows.reduce<RegExpMatchArray | undefined>((best, row) => (row[0].length > (best?.[0].length ?? 0) ? row : best), undefined);
  if (longest?.index === undefined || (longest[0].length < ONE_ROW && rows.length < ROWS)) return [];
  const at = { start: longest.index, end: longest.index + longest[0].length };
  return [{ kind: "shouting", how: "marks", found: cut(longest[0]), at, share: 0, marks: longest[0].length }];
}
