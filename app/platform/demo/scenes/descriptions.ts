import type { Scene } from "../content.ts";

/** What each drawing shows, for those who cannot see it; true of every variation that a seed may bring. */
export const sceneDescriptions: Record<Scene, string> = {
  river: "Tekening van een brede rivier met een boot, en de oever aan de overkant.",
  market: "Tekening van een marktplein met kramen vol fruit en groente, en mensen die erlangs lopen.",
  park: "Tekening van een park met grote bomen, een pad en een bankje.",
  garden: "Tekening van een moestuin met rijen groente en bloemen.",
  cycling: "Tekening van mensen op de fiets, met een weids landschap erachter.",
  coffee: "Tekening van mensen aan tafel met koffie, bij een raam.",
  church: "Tekening van een kerk met een hoge toren tussen huizen en bomen.",
  windmill: "Tekening van een molen met vier wieken in het groen.",
  school: "Tekening van een schoolgebouw met een plein ervoor.",
  playground: "Tekening van een speeltuin met speeltoestellen en spelende kinderen.",
  library: "Tekening van een bibliotheek met hoge kasten vol boeken.",
  music: "Tekening van mensen die samen muziek maken.",
  sport: "Tekening van een sportveld met mensen die spelen.",
  cat: "Tekening van een kat die rustig zit te kijken.",
  street: "Tekening van een straat met huizen naast elkaar.",
  trees: "Tekening van een rij bomen langs een pad.",
  evening: "Tekening van huizen in de avond, met licht achter de ramen.",
  harbour: "Tekening van een haven met boten aan de kade.",
  cargobike: "Tekening van iemand op een bakfiets.",
  repair: "Tekening van mensen aan een werktafel met gereedschap, die samen iets repareren.",
  soup: "Tekening van een grote pan soep op tafel, met mensen eromheen.",
  lantern: "Tekening van mensen met lichtjes in het donker.",
  dog: "Tekening van een vrolijke hond buiten.",
  books: "Tekening van stapels boeken.",
};
