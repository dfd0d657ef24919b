/** What a request may be about that neighbours cannot solve, and that somebody has to look at before it is placed. */
export const concerns = ["violence", "suicide", "hunger", "debt", "child"] as const;
export type Concern = (typeof concerns)[number];

/** People from whom harm comes; as few as are needed, for "mijn knie doet pijn" is no violence. */
const SOMEBODY =
  "(?:man|vrouw|vriend|vriendin|vriendje|ex|partner|echtgenoot|verloofde|vader|moeder|ouders|papa|mama|stiefvader|stiefmoeder|stiefouders|schoonvader|schoonmoeder|schoonouders|broer|broers|zus|zussen|zoon|zoons|zonen|dochter|dochters|kinderen|neef|zwager|buurman|buurvrouw|buren|buurjongens|oom|opa|jongens|mannen|hij|zij|ze|iemand)";
const CHILD = "(?:kind|kinderen|kindje|kleinkind|kleinkinderen|zoon|zoontje|dochter|dochtertje|baby|peuter|neefje|nichtje|buurkind|buurkinderen|buurjongen|buurmeisje)";
/** Those who are harmed, as the object of a sentence. */
const THEM =
  "(?:mij|me|ons|haar|hem|hen|(?:de|hun|zijn|haar|mijn|m'n|onze|ons) (?:kind|kinderen|kindje|baby|zoon|zoontje|dochter|dochtertje|man|vrouw|vriend|vriendin|partner|moeder|vader|ouders|zus|zusje|broer|broertje|oma|opa|tante|oom|buurman|buurvrouw))";
const HARMED = "(?:geslagen|mishandeld|verkracht|gestalkt|bedreigd|aangerand|misbruikt|geschopt|gewurgd|gestompt)";
const HARM_MANY = "(?:slaan|sloegen|mishandelen|mishandelden|misbruiken|misbruikten|bedreigen|bedreigden|schoppen|schopten|stompen|wurgen|verkrachten|stalken|stalkten)";
const HARM_ONE = "(?:slaat|sloeg|mishandelt|mishandelde|misbruikt|misbruikte|bedreigt|bedreigde|schopt|schopte|stompt|wurgt|verkracht|verkrachtte|stalkt|stalkte)";
/** "Ze slaan ons over" leaves somebody out. */
const NOT_LEFT_OUT = "(?! (?:(?:elke|iedere) [a-z]+ |steeds |altijd |weer |vaak )?over(?: [.]|$| met| bij| als| en))";
/** A few words between, never past the end of a sentence. */
const NEAR = "(?: [a-z0-9'-]+){0,4}? ";

/**
 * Patterns over a text in small letters, without accents, with single blanks: a stop between two sentences is kept as " . ". Each begins and
 * ends at the border of a word. Written for how people put it, in Dutch and in a few words of English; they rather find too much than
 * nothing, as what they find is a kind word and a look by a person, no refusal.
 */
export const concernPatterns: Readonly<Record<Concern, readonly string[]>> = {
  violence: [
    `${SOMEBODY}${NEAR}${THEM}(?: [a-z0-9'-]+){0,5}? ${HARMED}`,
    `${SOMEBODY}${NEAR}${HARM_MANY} ${THEM}${NOT_LEFT_OUT}`,
    `(?:${HARM_ONE}|${HARM_MANY})(?: (?:mijn|m'n|de|zijn|haar|hun|onze|een))? ${SOMEBODY}(?: [a-z]+){0,2}? ${THEM}${NOT_LEFT_OUT}`,
    `${SOMEBODY}${NEAR}(?:slaat|sloeg|mishandelt|mishandelde|bedreigt|bedreigde|schopt|schopte|wurgt|verkracht|verkrachtte|stalkt)(?: (?:mij|me|ons|haar|hem|de kinderen|mijn [a-z]+))`,
    `(?:slaat|sloeg|mishandelt|mishandelde|bedreigt|bedreigde|schopt|schopte|stalkt|stalkte) (?:mij|me|ons|haar|hem|de kinderen|zijn vrouw|haar man|mijn (?:man|vrouw|moeder|vader|zus|broer|dochter|zoon|kind|kinderen))`,
    "(?:ik|wij|we|zij|ze|hij|mijn (?:moeder|vader|zus|broer|dochter|zoon|vriendin|vriend|buurvrouw))(?: [a-z]+){0,3}? (?:geslagen|mishandeld|verkracht|gestalkt|bedreigd|aangerand|misbruikt)",
    "(?:word|wordt|werd|werden|worden|ben|is)(?: [a-z]+){0,3}? (?:geslagen|mishandeld|verkracht|gestalkt|bedreigd|aangerand)(?! (?:door de (?:wind|regen|storm)))",
    "huiselijk geweld", "geweld (?:thuis|in huis|van mijn [a-z]+)", "(?:mis)?handeling thuis", "mishandeling(?:en)?", "verkrachting(?:en)?", "aanranding(?:en)?", "eerwraak", "eergerelateerd geweld", "stalker(?:s)?", "stalking", "loverboys?", "mensenhandel",
    `(?:bang|angst) (?:voor|van) (?:mijn|m'n|haar|zijn) (?:ex |nieuwe )?${SOMEBODY}`, "(?:durf|kan|mag)(?: ik)? niet (?:meer )?naar huis", "met een mes (?:bedreigd|achterna)", "doodsbedreiging(?:en)?", "domestic violence", "hits me", "beats me",
  ],
  suicide: [
    "zelfmoord(?:poging|pogingen|gedachten|gedachte|plan|plannen|neigingen)?", "zelfdoding(?:en)?", "suicide", "suicidale?", "suicidal", "zelfdodingsgedachten",
    "(?:ik|hij|zij|ze|mijn [a-z]+) (?:wil|wilde|wou)(?: echt| gewoon| liever| alleen)? (?:dood|niet meer leven|niet verder leven|er niet meer zijn)", "(?:wil|wilde|wou) ik(?: echt| gewoon| liever| alleen)? (?:dood|niet meer leven|er niet meer zijn)", "dat ik dood (?:was|ben)", "liever dood", "niet meer (?:willen|wil|hoeven te|hoef te) leven", "wil niet (?:meer|langer) (?:leven|verder leven)",
    "(?:mezelf|me|mijzelf|zichzelf|hemzelf|haarzelf) (?:iets aandoen|van kant maken|van het leven beroven|ophangen|pijn doen|snijden|verwonden)", "er(?: [a-z]+){0,3}? een eind(?:e)? aan(?: [a-z]+){0,2}? (?:maken|maak)", "een eind(?:e)? (?:te )?maken aan (?:mijn|m'n|haar|zijn|het) leven", "maak er een eind(?:e)? aan", "stap uit het leven", "uit het leven (?:stappen|stapt|gestapt)", "geen zin meer in (?:het |mijn )?leven", "het leven niet meer (?:zien zitten|zit|zie zitten)", "zie (?:het|ik het)(?: leven)?(?: allemaal| echt)? niet meer zitten", "zelfbeschadiging", "zelfverwonding",
    "kill myself", "want to die", "end my life",
  ],
  hunger: [
    "(?:niets|niks|bijna niets|bijna niks|nauwelijks iets|nauwelijks) meer te eten", "(?:heb|hebben|heeft|is)(?: [a-z]+){0,4}? (?:niets|niks|geen eten|niet genoeg eten|te weinig eten)(?: meer)?(?: te eten)?(?: meer)? in huis", "geen eten (?:meer )?in huis", "(?:het )?eten is (?:al |echt |bijna )?op en (?:ik|we|wij)",
    "(?:voorraad|koel|keuken)?kast(?:en|je|jes)? (?:is|zijn|was|waren|blijft|blijven|raakt|raken)(?: [a-z]+){0,2}? leeg", "(?:is|zijn|blijft|raakt) (?:de|mijn|m'n|onze) (?:voorraad|koel|keuken)?kast(?:en|je|jes)?(?: [a-z]+){0,2}? leeg", "lege (?:voorraad|koel|keuken)kast(?:en)?",
    "geen (?:geld|cent|centen|euro)(?: [a-z]+){0,2}? (?:voor|om)(?: [a-z]+){0,2}? (?:eten|boodschappen|brood|melk|luiers|avondeten)", "(?:kan|kunnen|kon|konden)(?: ik| wij| we)?(?: [a-z]+){0,2}? (?:eten|boodschappen) niet(?: [a-z]+){0,1}? betalen",
    "honger", "met (?:een )?lege maag", "al (?:[a-z0-9]+ )?(?:dag|dagen|weken) niet(?:s)? (?:meer )?(?:te eten|gegeten)", "voedselbank nodig",
    "(?:nothing|no food)(?: left)?(?: to eat)? (?:to eat|in the house|at home)", "no money for food", "starving", "(?:am|i'm|are|is|we're) (?:very |so |always )?hungry",
  ],
  debt: [
    "schulden", "schuld(?:eisers?|hulpverlening|hulp|sanering|enlast|enberg)", "(?:grote?|hoge|veel) schuld", "(?:huur|betalings|energie|huur)?achterstand(?:en)?(?= (?:met|bij|van|in|op) (?:de |mijn )?(?:huur|betal[a-z]+|energie|gas|zorg[a-z]*|rekening[a-z]*))", "(?:huur|betalings)achterstand(?:en)?", "deurwaarders?", "incasso(?:bureaus?|brief|brieven|kosten)?", "aanmaning(?:en)?", "dwangbevel(?:en)?", "loonbeslag", "beslag op (?:mijn|m'n|ons|onze|haar|zijn) [a-z]+", "beslaglegging", "bewindvoerder", "wsnp", "faillissement", "rood staan", "sta(?: ik)?(?: diep| altijd| weer)? rood", "uit (?:mijn|m'n|ons|haar|zijn) huis gezet", "huisuitzetting(?:en)?", "ontruiming van (?:mijn|m'n|ons) (?:huis|woning)", "(?:afgesloten|afsluiten) van (?:gas|water|stroom|licht|energie)",
    "(?:kan|kunnen|kon)(?: ik| wij| we)?(?: de| mijn| onze| het)? (?:huur|rekening|rekeningen|energie|gas|eten|boodschappen|zorgverzekering)(?: al [a-z]+| echt)? niet (?:meer )?betalen", "geen geld (?:meer )?(?:voor|om) (?:de )?(?:huur|eten|boodschappen|rekeningen|te eten|eten te kopen|luiers)", "voedselbank nodig", "gokschuld(?:en)?", "gokverslaafd", "in debt", "bailiff",
  ],
  child: [
    `${HARM_MANY}(?: (?:ze|zij))? (?:hun|de|het|mijn|ons|onze|een) ${CHILD}${NOT_LEFT_OUT}`,
    `${CHILD}${NEAR}(?:geslagen|mishandeld|misbruikt|verwaarloosd|opgesloten|uitgehongerd)`, `(?:slaat|sloeg|mishandelt|mishandelde|misbruikt|misbruikte|verwaarloost|schreeuwt tegen)(?: (?:zijn|haar|hun|de|het|mijn|ons|een))? ${CHILD}`,
    `(?:zorgen|ongerust)(?: [a-z]+){0,3}? (?:over|om) (?:de veiligheid van )?(?:het|een|de|dat|mijn|ons)? ?(?:buurkind|buurkinderen|buurmeisje|buurjongen)`, "kindermishandeling", "kindermisbruik", "kinderporno", "kinderverwaarlozing", "kinderbescherming", "grooming", "incest",
    "(?:ik )?(?:word|wordt|werd) thuis (?:geslagen|gepest|mishandeld|opgesloten)", `${CHILD}(?: [a-z]+){0,3}? (?:alleen thuis|niet te eten|niets te eten|geen eten)(?= (?:krijgt|krijgen|heeft|hebben|gelaten|is|zijn))`, `${CHILD} (?:krijgt|krijgen) (?:niet|niets|geen) (?:te )?eten`, `${CHILD}(?: [a-z]+){0,2}? weggelopen`, "weggelopen van huis", "ik ben (?:[5-9]|1[0-7])(?: jaar)?(?: oud)?(?= (?:en|maar) (?:[a-z]+ ){0,4}(?:bang|thuis|alleen))", "bang (?:voor|van) (?:mijn|m'n) (?:vader|moeder|stiefvader|stiefmoeder|papa|mama|ouders|juf|meester|trainer)", "child abuse",
  ],
};

/** What looks like it and is not: taken out of a text before it is read. */
export const harmless: readonly string[] = [
  "schuldgevoel(?:ens?)?", "mijn schuld", "eigen schuld", "de schuld (?:geven|krijgen|van)", "schuldig", "onschuldig", "studieschuld(?:en)?(?= (?:en|is|valt|maar))", "levenslang(?:e)?",
  "boodschappen (?:in)?slaan", "inslaan", "(?:door de )?(?:wind|storm|regen|hagel)(?: [a-z]+){0,2} geslagen", "een deuk (?:in )?geslagen", "(?:paal|palen|spijkers?|haringen?) in de (?:grond|muur|aarde|klei) (?:ge)?slagen", "hamer(?:en)? (?:op )?(?:ge)?sla(?:an|gen)",
  "honger (?:naar|in) (?!bed|school|huis|het|de|dit|mijn|ons|nederland)[a-z]+", "(?:heb|hebt|krijg|krijgt|had) (?:je|jij|u|jullie)(?: [a-z]+){0,2}? honger", "(?:je|jij|u|wie|iemand|iedereen|die)(?: [a-z]+){0,2}? honger (?:heeft|hebt|krijgt|had)", "(?:lekkere|beetje|flinke) honger",
  "(?:kat|katten|katje|katjes|poes|poezen|hond|honden|hondje|puppy|konijn|konijnen|kip|kippen|vogel|vogels|vogeltjes|egel|egels|eenden|vissen|dier|dieren|cavia|cavia's|schapen|geiten|paard|paarden)(?: [a-z]+){0,3}? honger(?: (?:heeft|hebben))?",
  "(?:boeken|kleding|linnen|kleren|speelgoed|geldzak)kast(?:en)? [a-z]+ leeg", "kast(?:en|je)? (?:is|zijn)(?: al| nu| helemaal)? leeg (?:en|,)? ?(?:kan|kunnen|mag|mogen|moet|moeten|staat|staan|weegt|wacht|is)(?! [a-z ]*(?:geld|eten))",
  "doodmoe", "doodop", "doodnormaal", "doodstil", "doodlopende?", "doodsaai", "planten? (?:is |zijn |gaat |gaan )?dood", "(?:ik|we|wij) (?:ga|gaan|lach|lachen|schrik|schrok|verveel|verveelde)(?: me| ons)? dood", "suicide squad",
  "(?:klimaat|dieren|vogel)mishandeling", "(?:rood )?roodstaart", "een eind(?:e)? (?:te )?(?:lopen|fietsen|wandelen)", "kat(?:ten)? die (?:ons|mij|me) bedreigt",
];
