import { pairsOf, type Pair } from "./pair.ts";

const { verb } = pairsOf("officialese");

/** Verbs of an office that come apart; the stroke says where. */
export const separableVerbs: readonly Pair[] = [
  verb("aan|vangen/aanvangt/aanving/aanvingen/aangevangen", "beginnen/begint/begon/begonnen/begonnen"),
  verb("aan|wenden/aanwendt/aanwendde/aanwendden/aangewend", "gebruiken/gebruikt/gebruikte/gebruikten/gebruikt"),
  verb("aan|tonen/aantoont/aantoonde/aantoonden/aangetoond", "laten zien/laat zien/liet zien/lieten zien/laten zien"),
  verb("in|dienen/indient/indiende/indienden/ingediend", "in|sturen/instuurt/instuurde/instuurden/ingestuurd"),
  verb("in|winnen/inwint/inwon/inwonnen/ingewonnen", "vragen/vraagt/vroeg/vroegen/gevraagd"),
  verb("in|willigen/inwilligt/inwilligde/inwilligden/ingewilligd", "~ja zeggen tegen"),
  verb("toe|kennen/toekent/toekende/toekenden/toegekend", "geven/geeft/gaf/gaven/gegeven"),
  verb("toe|zenden/toezendt/toezond/toezonden/toegezonden", "sturen/stuurt/stuurde/stuurden/gestuurd"),
  verb("over|leggen/-/-/-/overgelegd", "~laten zien"),
  verb("uit|reiken/uitreikt/uitreikte/uitreikten/uitgereikt", "geven/geeft/gaf/gaven/gegeven"),
  verb("uit|vaardigen/uitvaardigt/uitvaardigde/uitvaardigden/uitgevaardigd", "maken/maakt/maakte/maakten/gemaakt"),
  verb("af|wijzen/afwijst/afwees/afwezen/afgewezen", "~nee zeggen tegen"),
  verb("af|handelen/afhandelt/afhandelde/afhandelden/afgehandeld", "af|maken/afmaakt/afmaakte/afmaakten/afgemaakt"),
  verb("mede|delen/mededeelt/mededeelde/mededeelden/medegedeeld", "vertellen/vertelt/vertelde/vertelden/verteld"),
  verb("mee|delen/meedeelt/meedeelde/meedeelden/meegedeeld", "vertellen/vertelt/vertelde/vertelden/verteld"),
  verb("vast|stellen/vaststelt/vaststelde/vaststelden/vastgesteld", "bepalen/bepaalt/bepaalde/bepaalden/bepaald"),
  verb("toe|lichten/toelicht/toelichtte/toelichtten/toegelicht", "uit|leggen/uitlegt/uitlegde/uitlegden/uitgelegd"),
  verb("deel|nemen/deelneemt/deelnam/deelnamen/deelgenomen", "mee|doen/meedoet/meedeed/meededen/meegedaan"),
  verb("op|schorten/opschort/opschortte/opschortten/opgeschort", "uit|stellen/uitstelt/uitstelde/uitstelden/uitgesteld"),
  verb("plaats|vinden/plaatsvindt/plaatsvond/plaatsvonden/plaatsgevonden", "zijn/is/was/waren/geweest"),
  verb("in|stemmen/instemt/instemde/instemden/ingestemd", "~het eens zijn"),
  verb("terug|koppelen/terugkoppelt/terugkoppelde/terugkoppelden/teruggekoppeld", "~laten weten"),
  verb("ten uitvoer leggen/ten uitvoer legt/ten uitvoer legde/ten uitvoer legden/ten uitvoer gelegd", "uit|voeren/uitvoert/uitvoerde/uitvoerden/uitgevoerd"),
  verb("aan|houden/aanhoudt/aanhield/aanhielden/aangehouden", "~laten wachten"),
  verb("voor|leggen/voorlegt/voorlegde/voorlegden/voorgelegd", "~laten zien"),
  verb("uit|brengen/uitbrengt/uitbracht/uitbrachten/uitgebracht", "geven/geeft/gaf/gaven/gegeven"),
  verb("aan|merken/aanmerkt/aanmerkte/aanmerkten/aangemerkt", "zien/ziet/zag/zagen/gezien"),
  verb("aan|leveren/aanlevert/aanleverde/aanleverden/aangeleverd", "op|sturen/opstuurt/opstuurde/opstuurden/opgestuurd"),
  verb("op|vragen/opvraagt/opvroeg/opvroegen/opgevraagd", "vragen/vraagt/vroeg/vroegen/gevraagd"),
  verb("over|maken/overmaakt/overmaakte/overmaakten/overgemaakt", "betalen/betaalt/betaalde/betaalden/betaald"),
  verb("bij|wonen/bijwoont/bijwoonde/bijwoonden/bijgewoond", "komen naar/komt naar/kwam naar/kwamen naar/-"),
];
