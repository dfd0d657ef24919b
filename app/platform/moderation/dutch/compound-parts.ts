/**
 * Words of which Dutch makes its compounds, as they come up in a neighbourhood. Without a list there is no telling a seam from an accident:
 * "pis" and "tool" are both words, and still "pistool" is one. Words of one or two letters, and those that are the end of many other words
 * ("ing", "tool"), are left out for that reason.
 */
const PARTS = `
aap aanbod aard aardappel achter actie adres advies afdeling afspraak afval agenda alarm alcohol appel arbeid arm arts auto avond baan baas
baby bak bakker bal balk band bank bar beeld been beer beest beheer bel beleid belasting benzine berg berging bericht bestuur bestrijding
betaal bevolking bewoner bezoek bibliotheek bier bij blad blik bloed bloem boek boer boerderij bol bom bond boom boot bord borst bos bot
boter bouw brand brief bril broek broer brood brug bruid buik buis buurt buurman buurvrouw cadeau camera centrum chauffeur club code
computer controle cursus dag dak dam dame darm deel dek detail deur dienst dier dijk dochter doek doel dokter donker dood door doos dorp
draad drank drift drinken droom drug druk duif duin duivel eend eetkamer eigenaar eiland eind elektra emmer energie ezel feest fiets film
fles fluit folder fonds foto fruit gang garage gas gast gat gebied gebouw geest geit geld geluid gemeente gesprek gevel gevel geweer
gezin gezondheid gezwel gids glas god goot gordijn graf gras grond groente groep haan haar hak hal hals ham hand handel haar haven hek helm
hemd herfst hert hobby hoek hok hond hoofd hooi hoop hotel hout houder huid huis hulp huur ijs inbraak industrie informatie inloop inwoner
jaar jacht jas jeugd jongen juffrouw kaart kaas kabel kalf kamer kamp kanaal kantoor kap karton kast kat kelder kerk kerst ketel kind kip
kist klacht klas kleding kleur klant klok klus koek koe koffie konijn kop korf koor kost kraam kraan krant kruid kruis kunst kussen kwaliteit
laan lading lamp land lang lantaarn last laars leer leerling leger lening leraar leven lezer licht lid lied lift lijn lijst linnen lip long
lotgenoot lucht maal maaltijd maan maand maat machine man mand mantel markt masker mat medewerker medicijn meel meester melk melding mens
mes meubel middag middel milieu minister mode moeder molen mond moord motor muis mug museum muts muur muziek naam naald nacht nagel natuur
neef nest neus nicht nieuws nood noot nummer oever ofschoon olie oma onderhoud onderwijs onderzoek ongeluk ontbijt oog oom oor oorlog opa
opvang orde oven overlast paal paard pad pak pakje pakket paleis pan panter papier paprika paraplu park parkeer partij patient peer pen
peper persoon peuter pijn pijp pil piramide plaat plaats plan plank plant plas plein ploeg poes politie pomp poort pop post pot prijs prik
probleem programma project proces prooi prullen put raad raam radio rand recht regel regen register rekening reis rest ring rivier roof
rook roos route rug ruimte ruit school saus schaap schade schaar schade schap scheer scherm schilder schip schoen schoon schot schuld schuim
schuur screening seizoen sigaret sint slaap slager slang sleutel sloot slot smaak smid sneeuw soep sok soort specialist spel speel speeltuin
spiegel spier spin spoor sport staart stad stal stam stamp station steen stem stoel stoep stof storing stoot straat straf strand strijd
stroom student stuk stuur suiker taak taal taart tafel tak tand tandarts tas tegel tekst telefoon televisie tent terras test theater thee
therapie tijd titel toets toeslag toestel ton toren touw trap trein trekker troep tuin tulp tunnel uitje uur vader vak vakantie val varken
vat veld venster verband vereniging vergadering verhaal verkeer verkoop verkoper vermogen vervoer verzekering verzorging vest vet vijver vinger
vis vlag vlak vlees vleugel vlieg vliegtuig vloer voedsel voeding voer voet voetbal vogel volk voor voorlichting voorraad vorm vraag vracht
vrede vriend vriendin vrijwilliger vrouw vuil vuilnis vuist vuur vuurwerk waar wagen wal wand wandel wapen was water wedstrijd weer weg
week weide wensen wereld werk werker werknemer wet wiel wijf wijk wijn wind windel winkel winter wol wolf wond woning woord wortel zaad
zaak zaal zak zand zang zee zeep zeil ziekte ziekenhuis ziekten zilver zitting zoeker zolder zomer zon zoon zorg zout zuster zwaan zwager
zwembad zwijn
aangifte bedreiging beschonken dealer diefstal gebruik gebruiker geweld handelaar herrie lawaai overval overvaller pand rijtuig sier smokkel speeltuig
vaartuig vandaal vernieling verslaafde verslaving voertuig werktuig hangplek vangst kraker plunderaar terreur
bek bende donder etter gespuis hater hufter huichelaar jank joch kakker klier kloot kneus kots kreng kwal leugen leugenaar lijer loeder loser
lul mafkees mietje moordenaar naaier neuker oplichter paupers pest pestkop pisser plaag pooier prutser rat ruk rukker schijt schijter schoft
slet slijm smeer smerig snol sodemieter stank stinker stronk teef tering tokkie tor trut tyfus uitvreter verrader vod vuilak wicht zeik zeiker
zooi zuiplap zuiper zwerver
`;

export const compoundParts: readonly string[] = [...new Set(PARTS.trim().split(/\s+/))];
