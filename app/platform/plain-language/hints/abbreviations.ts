/** What is short for what, without its points. */
export const SHORT_FOR: Readonly<Record<string, string>> = {
  oa: "onder andere", om: "onder meer", ed: "en zo", eo: "en omgeving", enz: "enzovoort", etc: "enzovoort", dmv: "met", mbt: "over", mbv: "met hulp van", ivm: "vanwege", iom: "samen met", ism: "samen met", nav: "door",
  tav: "voor", tbv: "voor", tgv: "door", tnv: "op naam van", tov: "vergeleken met", mn: "vooral", muv: "behalve", miv: "vanaf", ihkv: "voor", ikv: "voor", igv: "bij", ipv: "in plaats van", itt: "anders dan", iig: "in elk geval", iha: "meestal",
  ihb: "vooral", ihalg: "meestal", dd: "van", dwz: "dat betekent", nl: "namelijk", mi: "volgens mij", aub: "alsjeblieft", svp: "alsjeblieft", zsm: "zo snel mogelijk", zgn: "zogenaamd", zn: "zo nodig", nvt: "niet van toepassing",
  ntb: "nog niet bekend", tzt: "later", tm: "tot en met", vv: "en terug", vlg: "volgens", bijv: "bijvoorbeeld", bv: "bijvoorbeeld", ca: "ongeveer", evt: "misschien", incl: "met", excl: "zonder", max: "hoogstens", min: "minstens",
  mw: "mevrouw", mevr: "mevrouw", dhr: "meneer", resp: "en", betr: "over", mgl: "mogelijk", ongev: "ongeveer", gem: "gemiddeld", jl: "afgelopen", as: "komende", afd: "afdeling", tel: "telefoon", blz: "bladzijde", pp: "per persoon", pw: "per week", pm: "per maand", pj: "per jaar",
};

/** Of these, the ones that have no point within; the others would be words ("om.", "nl."). */
export const POINT_LAST: ReadonlySet<string> = new Set("enz etc bijv bv ca evt incl excl max min mw mevr dhr resp betr gem jl afd tel blz vlg ongev".split(" "));

/** Letters that most people know as they are. */
export const COMMON: ReadonlySet<string> = new Set("ANWB AED FC SV VV BV NV CD DVD EHBO EK WK EU FM GPS HEMA ID IKEA KPN KNMI NOS NS PDF PIN QR RTL SMS SOS TL TV USA USB VN VS VVV WC WIFI XL OK LED PC DNA OV KNVB VMBO HAVO VWO MBO HBO GGD BSN APK BBQ DJ PS BTW HALLO HELP".split(" "));

/** What letters of officials stand for. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  Wmo: "Wet maatschappelijke ondersteuning", WMO: "Wet maatschappelijke ondersteuning", Wlz: "Wet langdurige zorg", WLZ: "Wet langdurige zorg", Zvw: "Zorgverzekeringswet", APV: "plaatselijke regels", Avg: "privacywet", AVG: "privacywet", Awb: "wet over de overheid", AWB: "wet over de overheid",
  Woo: "wet over open overheid", WOO: "wet over open overheid", WOZ: "waarde van je huis", OZB: "belasting over je huis", BRP: "lijst van alle inwoners", BAG: "lijst van alle adressen", UWV: "uitkeringsinstantie", SVB: "instantie voor AOW en kinderbijslag", CIZ: "instantie voor langdurige zorg", AOW: "pensioen van de overheid", WW: "uitkering bij ontslag",
  WIA: "uitkering bij ziekte", IOAW: "uitkering voor oudere werklozen", PGB: "eigen budget voor hulp", pgb: "eigen budget voor hulp", CJG: "plek voor vragen over opvoeden", JGZ: "dokter voor kinderen en jongeren", GGZ: "hulp bij psychische problemen", BOA: "handhaver", BOR: "onderhoud buiten", GFT: "groente, fruit en tuinafval", PMD: "plastic, blik en drinkpakken", KCA: "klein chemisch afval", VOG: "verklaring van goed gedrag", NAW: "naam en adres",
  VTH: "vergunningen en toezicht", MER: "onderzoek naar het milieu", POH: "hulp in de praktijk van de huisarts", SMI: "hulp bij opvang van kinderen", WOP: "plan voor de uitvoering", GVVP: "plan voor het verkeer", WIJ: "wet voor jongeren", ROC: "school voor mbo", ISK: "school voor nieuwkomers", VVE: "groep eigenaren", VvE: "groep eigenaren", COA: "opvang van asielzoekers", IND: "immigratiedienst", CAK: "kantoor voor eigen bijdragen", DUO: "kantoor voor studiefinanciering",
};
