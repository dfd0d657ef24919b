import type { TwiceWritten } from "../message.ts";

/** Benefits, taxes, debts and permits. */
export const money: readonly TwiceWritten[] = [
  {
    about: "extra help with low income",
    official: "Inwoners met een inkomen tot 120 procent van de bijstandsnorm kunnen in aanmerking komen voor een individuele inkomenstoeslag. De aanvraag dient vergezeld te gaan van de benodigde bescheiden. Op de aanvraag wordt binnen acht weken na ontvangst beslist.",
    plain: "Heb je al drie jaar weinig geld? Dan kun je één keer per jaar extra geld van ons krijgen. Vraag het aan op onze site of kom langs bij de balie. Neem je bankafschrift mee. Binnen acht weken hoor je of je het krijgt.",
  },
  {
    about: "payment plan",
    official: "Indien u niet in staat bent de verschuldigde gemeentelijke belastingen ineens te voldoen, kan een verzoek tot betalingsregeling worden ingediend. Het indienen van een verzoek schort de betalingsverplichting niet op, tenzij schriftelijk anders is medegedeeld.",
    plain: "Kun je de belasting niet in één keer betalen? Bel ons dan. We maken samen een plan, zodat je het in stukjes kunt betalen. Wacht er niet te lang mee: totdat we iets hebben afgesproken, loopt de rekening gewoon door.",
  },
  {
    about: "debts",
    official: "Ter voorkoming van verdere escalatie van schuldenproblematiek wordt inwoners met betalingsachterstanden geadviseerd zich tijdig te wenden tot de afdeling Schulddienstverlening. Na een intakegesprek wordt een op de persoonlijke situatie toegesneden plan van aanpak opgesteld.",
    plain: "Lukt het niet meer om je rekeningen te betalen? Je bent niet de enige. Praat erover met Anja of Mo van de gemeente. Ze lopen samen met je alles na en maken een plan. Het kost niets en niemand hoeft het te weten.",
  },
  {
    about: "pass for sport and culture",
    official: "Het minimabeleid voorziet in een tegemoetkoming in de kosten van maatschappelijke participatie voor minderjarigen uit gezinnen met een laag inkomen. De toekenning geschiedt per kalenderjaar en is niet overdraagbaar.",
    plain: "Wil je kind op voetbal, dansen of zwemles, maar is het te duur? Wij betalen mee als je weinig verdient. Dat kan elk jaar opnieuw, voor elk kind. Vraag het op school of bij je club.",
  },
  {
    about: "objection",
    official: "Tegen dit besluit kunnen belanghebbenden binnen zes weken na de dag van bekendmaking een gemotiveerd bezwaarschrift indienen bij het college. Het bezwaarschrift schorst de werking van het besluit niet. Voorts kan bij de voorzieningenrechter om een voorlopige voorziening worden verzocht.",
    plain: "Ben je het niet eens met ons besluit? Schrijf ons dan binnen zes weken een brief of mail. Leg uit waarom je het anders ziet. Het besluit geldt wel alvast. Kan dat voor jou echt niet wachten? Dan kun je de rechter om hulp vragen.",
  },
  {
    about: "permit for an extension",
    official: "Voor het realiseren van een aanbouw is in veel gevallen een omgevingsvergunning vereist. Alvorens een aanvraag in te dienen kan de initiatiefnemer een vooroverleg aanvragen, waarbij wordt getoetst of het bouwplan in beginsel vergunbaar is.",
    plain: "Wil je je huis groter maken? Meestal heb je daar een vergunning voor nodig. Vraag eerst of je plan kan. Stuur ons een tekening, dan kijken wij ernaar. Zo weet je waar je aan toe bent voordat je geld uitgeeft.",
  },
  {
    about: "street party",
    official: "Voor het organiseren van een kleinschalig evenement kan worden volstaan met een melding, mits deze ten minste tien werkdagen voorafgaand aan het evenement is ontvangen en aan de in de verordening opgenomen voorwaarden wordt voldaan.",
    plain: "Wil je met je straat een feest geven? Leuk! Laat het ons twee weken van tevoren weten. Een vergunning hoeft niet als er minder dan honderd mensen komen en de muziek om elf uur uitgaat.",
  },
  {
    about: "value of the house",
    official: "De WOZ-waarde is bepaald aan de hand van verkoopcijfers van vergelijkbare objecten rond de waardepeildatum. Indien u van mening bent dat de waarde te hoog is vastgesteld, kunt u het taxatieverslag raadplegen en desgewenst contact opnemen met de afdeling Belastingen.",
    plain: "Elk jaar schatten we wat je huis waard is. We kijken daarvoor naar huizen in de buurt die pas zijn verkocht. Denk je dat ons bedrag te hoog is? Bel ons. We leggen graag uit hoe we eraan komen en passen het aan als we fout zitten.",
  },
  {
    about: "energy allowance",
    official: "Ten behoeve van huishoudens met een laag inkomen is een eenmalige energietoeslag beschikbaar gesteld. Uitkeringsgerechtigden ontvangen de toeslag ambtshalve. Overige huishoudens dienen een aanvraag in te dienen voorzien van bewijsstukken omtrent inkomen.",
    plain: "Is stroom en gas te duur voor je? Je kunt één keer extra geld krijgen. Heb je een uitkering, dan komt het vanzelf op je rekening. Werk je, maar verdien je weinig? Vraag het dan zelf aan. Wij helpen je met het formulier.",
  },
  {
    about: "passport",
    official: "Voor de aanvraag van een reisdocument is uw persoonlijke verschijning vereist. U dient een recente pasfoto te overleggen die voldoet aan de acceptatiecriteria, alsmede uw huidige reisdocument. Het document is na vijf werkdagen af te halen.",
    plain: "Heb je een nieuw paspoort nodig? Maak een afspraak en kom zelf langs. Neem een nieuwe pasfoto mee en je oude paspoort. Na vijf werkdagen ligt het klaar.",
  },
  {
    about: "subsidy for neighbours",
    official: "Bewonersgroepen kunnen een beroep doen op het leefbaarheidsbudget voor de uitvoering van initiatieven die bijdragen aan de sociale cohesie. Aanvragen worden getoetst aan de beleidsregels en gehonoreerd op volgorde van binnenkomst zolang het subsidieplafond niet is bereikt.",
    plain: "Heb je met je buren een goed plan voor de straat? Een bankje, een moestuin of samen eten op zondag? Wij hebben geld voor zulke plannen. Vertel ons wat je wilt en wat het kost. Wie het eerst komt, krijgt het eerst.",
  },
];
