import { describe, expect, it } from "vitest";
import { concernsIn } from "./concern.ts";
import type { Concern } from "./concern-words.ts";

const found = (body: string) => concernsIn({ title: "", body });

describe("a text that neighbours cannot solve", () => {
  it.each<[Concern, string]>([
    ["violence", "Mijn man slaat me als hij gedronken heeft."],
    ["violence", "Hij bedreigt mij met appjes."],
    ["violence", "Ik word al jaren geslagen."],
    ["violence", "Mijn zus is mishandeld door haar ex."],
    ["violence", "Ik ben bang voor mijn ex-partner en durf niet naar huis."],
    ["violence", "Er is hier huiselijk geweld."],
    ["violence", "Mijn ex stalkt me al weken."],
    ["violence", "My husband beats me."],
    ["violence", "Mijn man heeft me geslagen."],
    ["violence", "Mijn man heeft mij gisteren met een riem geslagen."],
    ["violence", "Gisteren heeft mijn vrouw me geslagen."],
    ["violence", "Ik vertel niemand dat mijn vriend me geslagen heeft."],
    ["violence", "Mijn man heeft me met een paal geslagen."],
    ["violence", "Mijn ex heeft me bedreigd."],
    ["violence", "Mijn ex-man heeft me verkracht."],
    ["violence", "Mijn stiefvader had ons vaak geschopt."],
    ["violence", "De buurman heeft zijn vrouw mishandeld."],
    ["violence", "Mijn zoon heeft haar bedreigd met een schaar."],
    ["violence", "De buren hebben hun kinderen geslagen."],
    ["violence", "Mijn ouders slaan me."],
    ["violence", "Mijn ouders slaan mij en mijn zusje."],
    ["violence", "Thuis slaat mijn broer me."],
    ["violence", "Als ik te laat ben, sloegen mijn ouders me."],
    ["violence", "De buren bedreigen ons."],
    ["violence", "De buren slaan hun kinderen."],
    ["suicide", "Ik wil dood."],
    ["suicide", "Ik wil niet meer leven"],
    ["suicide", "Soms denk ik dat ik er beter een einde aan kan maken."],
    ["suicide", "Ik heb zelfmoordgedachten."],
    ["suicide", "Ik denk aan suïcide."],
    ["suicide", "Mijn zoon wil zichzelf iets aandoen"],
    ["suicide", "Ik zie het leven niet meer zitten."],
    ["suicide", "I want to die"],
    ["debt", "Ik heb schulden en weet niet waar ik moet beginnen."],
    ["debt", "De deurwaarder komt donderdag."],
    ["debt", "Ik heb een huurachterstand van drie maanden."],
    ["hunger", "Ik heb niets meer te eten."],
    ["hunger", "We hebben niks meer te eten"],
    ["hunger", "Er is bijna niets meer te eten voor de kinderen."],
    ["hunger", "De kast is leeg."],
    ["hunger", "Mijn koelkast is al dagen leeg en mijn geld is op."],
    ["hunger", "Sinds vrijdag is de kast leeg."],
    ["hunger", "Ik heb honger."],
    ["hunger", "Mijn kinderen gaan met honger naar bed."],
    ["hunger", "We lijden honger"],
    ["hunger", "Ik heb geen geld voor eten."],
    ["hunger", "Er is geen geld meer voor de boodschappen."],
    ["hunger", "We hebben geen eten meer in huis."],
    ["hunger", "Ik heb niets in huis te eten en niets in huis voor morgen."],
    ["hunger", "We have no money for food."],
    ["debt", "Ik kan de huur niet meer betalen."],
    ["debt", "Er is geen geld meer voor eten."],
    ["debt", "Ik kreeg weer een aanmaning"],
    ["child", "Ik maak me zorgen over het buurmeisje."],
    ["child", "De buren slaan hun kinderen."],
    ["child", "Vader slaat zijn zoontje."],
    ["child", "Hiernaast mishandelen ze de kinderen."],
    ["child", "Ik word thuis geslagen."],
    ["child", "Ik denk aan kindermishandeling hiernaast."],
    ["child", "Het kindje krijgt niet te eten."],
    ["child", "Ik ben 12 en ik ben bang voor mijn vader."],
  ])("%s: %s", (concern, text) => {
    expect(found(text)).toContain(concern);
  });

  it.each([
    "Ik heb honger naar kennis.",
    "Ik heb honger in taart.",
    "Heb je honger? Schuif aan bij de soep.",
    "Wie honger heeft, eet mee op vrijdag.",
    "Mijn kat heeft altijd honger.",
    "De boekenkast is leeg.",
    "Wie wil mijn oude kast? De kast is leeg en kan zo mee.",
    "Ik breng graag pakketten van de voedselbank rond.",
    "Er is niets mis met het eten in het buurthuis.",
    "Wie haalt eten voor me in huis?",
    "Wie kan zaterdag boodschappen voor me doen? Mijn knie doet pijn.",
    "Wij willen hout inslaan voor de winter.",
    "Het is mijn eigen schuld dat het hek omviel.",
    "Ik voel me schuldig dat ik zo weinig bij mijn moeder kom.",
    "Mijn planten gaan dood als ik op vakantie ben. Wie geeft water?",
    "Mijn planten zijn dood",
    "Ik ben doodmoe van het verhuizen.",
    "Ik wil met mijn hond een eind lopen.",
    "De wind heeft de schutting kapot geslagen.",
    "Wie kan mijn messen slijpen?",
    "Wie past er op mijn kinderen op woensdag?",
    "Mijn zoon is 12 en zoekt hulp met rekenen.",
    "Wie helpt me met mijn belastingaangifte?",
    "Ik schrik me dood van het vuurwerk.",
    "De buurjongen past graag op je kat.",
    "Mijn dochter zoekt een oppas. Ze slaat graag ballen.",
    "Onze hond is bang voor onweer.",
    "Mijn zus en ik zoeken gezelschap om te wandelen.",
    "Ik sta op rood in de file en kom later.",
    "Wie kan een spijker in de muur slaan?",
    "Mijn man zoekt een maatje om te schaken.",
    "Mijn man heeft me geholpen.",
    "Mijn ex heeft me naar het station gebracht.",
    "De buren hebben ons uitgenodigd.",
    "Mijn ouders bellen me elke dag.",
    "We slaan over als het regent.",
    "De buren slaan ons over met de krant.",
    "Mijn vriend heeft me de beurt laten overslaan.",
    "Mijn man heeft voor me een paal in de grond geslagen.",
    "Mijn man en ik slaan de kaarten graag op tafel.",
    "Mijn zus heeft me verslagen met schaken.",
    "De foto's die mijn zoon voor me heeft opgeslagen zijn weg.",
  ])("is not: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("may be several things at once, is read in the title too, and whatever the capitals and line breaks", () => {
    expect(concernsIn({ title: "SCHULDEN", body: "Ik wil\ner niet meer zijn. MIJN  MAN SLAAT ME." })).toEqual(["violence", "suicide", "debt"]);
    expect(concernsIn({ title: "Hulp", body: "Ik wil er niet meer zijn." })).toEqual(["suicide"]);
  });

  it("is read in a moment, however long it is and whatever is in it", () => {
    const began = performance.now();
    found("mijn man mijn vrouw hij zij kind word ik ben ".repeat(220));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
