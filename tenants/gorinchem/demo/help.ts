import type { DemoHelp } from "../../define.ts";

export const help: DemoHelp[] = [
  { side: "ask", author: "greet-vlierboom", skills: ["groceries"], title: "Wie loopt zaterdag mee naar de markt?", body: "Mijn knie wil niet meer zo. De kaas is te zwaar om alleen te dragen. Ik trakteer op koffie.", days: [6], parts: ["morning"], daysAgo: 1 },
  { side: "ask", author: "tesfay-regenboog", skills: ["language"], title: "Wie wil met mij Nederlands oefenen?", body: "Ik woon hier nu een jaar. Ik begrijp veel, maar praten is moeilijk. Ik kook graag voor je.", parts: ["evening"], daysAgo: 2 },
  { side: "ask", author: "riet-stoofpeer", skills: ["chores"], title: "Mijn lamp in de gang is stuk", body: "Ik durf niet meer op de trap. Het is vijf minuten werk. Er is appeltaart.", daysAgo: 0, around: { lat: 51.8402, lon: 4.9648 } },
  { side: "ask", author: "cor-wallenkant", skills: ["pets"], title: "Wie laat Sjors uit als ik naar het ziekenhuis ben?", body: "Sjors is een lieve hond, hij trekt niet. Het gaat om twee dagen in de week.", days: [2, 4], parts: ["morning", "afternoon"], daysAgo: 3, around: { lat: 51.8301, lon: 4.9821 } },
  { side: "ask", author: "neeltje-kweepeer", skills: ["forms"], title: "Ik kom niet uit een brief van het pensioenfonds", body: "Wie wil er samen met mij naar kijken? Bij mij aan tafel, of in het dorpshuis.", daysAgo: 4 },
  { side: "ask", author: "mats-knikkerzak", skills: ["carrying"], title: "Twee paar handen voor een bank, één trap omhoog", body: "Wij tillen zelf ook mee. Daarna is er patat.", days: [5, 6], daysAgo: 1 },
  { side: "ask", author: "fatima-granaatappel", skills: ["children"], title: "Oppas op woensdagmiddag", body: "Twee kinderen, zes en acht. Ze houden van buiten spelen en van kaarten.", days: [3], parts: ["afternoon"], daysAgo: 12, helped: { by: "ton-vergeetmijniet", hours: 3, thanks: "De kinderen vragen nu al wanneer je weer komt." } },
  { side: "ask", author: "jaap-klinkerslag", skills: ["computer"], title: "Mijn tablet doet het niet meer sinds gisteren", body: "Hij vraagt om een code die ik nooit gekregen heb.", daysAgo: 20, helped: { by: "naima-ochtendlicht", hours: 26, thanks: "Ik bel mijn kleindochter weer elke avond." } },
  { side: "ask", author: "gijs-kwikstaart", skills: ["transport"], title: "Wie rijdt mij naar de oogarts?", body: "Ik krijg druppels en mag dan niet zelf terug.", daysAgo: 40, helped: { by: "maud-hooiberg", hours: 7, thanks: "En nog gezellig ook." } },
  { side: "offer", author: "ton-vergeetmijniet", skills: ["chores", "carrying"], title: "Ik klus graag een uurtje voor je", body: "Lampen, plinten, een kast in elkaar. Mijn gereedschap gaat mee.", days: [1, 2, 3, 4], daysAgo: 15 },
  { side: "offer", author: "samira-zilverlepel", skills: ["cooking", "company"], title: "Ik kook vaak te veel en eet graag samen", body: "Op donderdag staat er een bord voor je klaar. Halal en vol groente.", days: [4], parts: ["evening"], daysAgo: 9 },
  { side: "offer", author: "naima-ochtendlicht", skills: ["computer", "forms"], title: "Hulp met je telefoon, tablet of DigiD", body: "Ik leg het rustig uit, en nog een keer.", parts: ["evening"], daysAgo: 30 },
  { side: "offer", author: "bas-sluiswachter", skills: ["transport"], title: "Ik rij je graag ergens naartoe", body: "Naar het ziekenhuis, de markt of je zus. Mijn auto heeft een hoge instap.", daysAgo: 6 },
  { side: "offer", author: "roos-kievitsbloem", skills: ["garden"], title: "Ik snoei je rozen en geef water als je weg bent", body: "Ik heb zelf geen tuin meer en mis het.", days: [6, 7], daysAgo: 5 },
  { side: "offer", author: "hidde-torenvalk", skills: ["company", "language"], title: "Wandelen en praten over vroeger", body: "Een rondje wallen duurt precies een uur.", parts: ["afternoon"], daysAgo: 11 },
  { side: "offer", author: "fenna-dubbeltjes", skills: ["groceries", "pets"], title: "Ik doe ’s middags boodschappen, ook voor jou", body: "Na het bakken heb ik tijd. Honden mogen mee.", parts: ["afternoon"], daysAgo: 2 },
];
