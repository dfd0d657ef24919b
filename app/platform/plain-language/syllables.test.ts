import { describe, expect, it } from "vitest";
import { countSyllables } from "./syllables.ts";

/** Parted by hand, as the Groene Boekje breaks off a line; in -tion and -sion as it is said. */
const PARTED =
  "huis hui-zen buurt buur-ten wijk wij-ken mooi mooi-e nieuw nieu-we eeuw eeu-wen ge-meen-te bij-een-komst fiets fiet-sen kin-de-ren speel-tuin op-ruim-ac-tie sta-tion na-tio-naal or-ga-ni-sa-tie func-tio-ne-ren pen-sioen te-le-vi-sie cli-ënt pa-ti-ënt i-dee-ën in-dus-trie-ën knie-ën be-ëin-di-gen co-ör-di-ne-ren fi-nan-ci-eel fi-nan-ci-ën of-fi-ci-eel of-fi-ci-ë-le ma-te-ri-aal ra-di-o vi-de-o the-a-ter i-de-aal mu-se-um ju-bi-le-um ja-nu-a-ri si-tu-a-tie ac-tu-eel bu-reau ca-deau moei-lijk groei-en bloei-en-de kraai-en ge-ë-ven-aard ge-uit ge-o-pend zo-als bo-ven-dien re-a-ge-ren me-nu cap-puc-ci-no ba-by ty-pe roy-aal yo-ga quiz a-qua-ri-um web-site team teams coach on-line mail ver-gun-ning be-las-ting ver-ant-woor-de-lijk-heid in-ko-mens-toe-slag straat-feest schoon-maak zee zee-ën reu-ma lui-e trui-en eu-ro au-to au-to's ou-de vrou-wen trei-nen rij-en aai-en haai-en geit ei-e-ren oe-ver doe-len schoen-ma-ker".split(
    " ",
  );
/** Of these the strokes are few, so their number is given. */
const COUNTED: readonly [string, number][] = [["Ruïne", 3], ["mozaïek", 3], ["2026", 4], ["10.30", 4], ["12", 2], ["WMO", 3], ["o.a.", 2], ["HAVO", 2], ["sociaal-cultureel", 6], ["brrr", 1]];

describe("countSyllables", () => {
  it.each(PARTED.map((parted) => [parted.replaceAll("-", ""), parted.split("-").length] as const))("%s has %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it.each(COUNTED)("%s has %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});
