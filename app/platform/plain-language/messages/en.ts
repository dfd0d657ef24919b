import type { HintKind } from "../hint.ts";
import type { Level } from "../level.ts";
import type { nl } from "./nl.ts";

const tips = (count: number) => (count === 0 ? "" : count === 1 ? " There is one tip." : ` There are ${count} tips.`);
const levels: Record<Level, string> = { easy: "This reads easily.", fair: "This could be easier still.", hard: "This reads stiffly." };
const about: Record<HintKind, string> = {
  "long-sentence": "This sentence is long. Make it two.",
  passive: "Who does it? Say so, and it reads easier.",
  nominalisation: "A verb is hidden in here. Just say who does what.",
  officialese: "Nobody talks like this at the kitchen table.",
  jargon: "This is jargon. Not everyone will understand.",
  "long-word": "This word is long. Cut it up, or explain it.",
  abbreviation: "Not everyone knows this abbreviation. Write it in full the first time.",
  capitals: "Small letters read more calmly than capitals.",
};

export const en = (): ReturnType<typeof nl> => ({
  coach: {
    title: "Does this sound like a person?",
    ask: "Look along with my text",
    verdict: (level, count) => levels[level] + tips(count),
    short: (count) => (count === 0 ? "Go ahead and write. We read along once there are a few sentences." : `We read along.${tips(count)}`),
    otherLanguage: "We read along in Dutch only.",
    ease: (ease) => `Ease of reading: ${ease} out of 100`,
    private: "Only you see this. It is a tip, not a rule: you can always post.",
    tips: "Tips",
    noTips: "No tips. A pleasure to read!",
    about,
    rather: (instead) => `Rather say: ${instead}.`,
    take: (replacement) => `Take: ${replacement}`,
    split: "Cut the sentence",
    point: (said) => `Point at: ${said}`,
    pointShort: "Point at it",
    took: (said, replacement) => `“${said}” is “${replacement}” now.`,
    tookSplit: "The sentence was cut in two.",
    undo: "Put it back",
    undone: "Put back.",
    allTips: (count) => `Show all ${count} tips`,
    sentences: "Sentence by sentence",
    sentence: (words, level) => `${words === 1 ? "1 word" : `${words} words`}, ${{ easy: "easy", fair: "fair", hard: "hard" }[level]}`,
  },
  trend: {
    ownTitle: "My language",
    ownLead: "This is how easily your latest texts read. Only you see this.",
    ownEmpty: "Nothing to show yet",
    ownEmptyText: "Post something of a few sentences. Then you will see here how easily it reads.",
    direction: {
      easier: "Your texts read more and more easily. Well done!",
      harder: "Your latest texts read a little more stiffly than before.",
      same: "Your texts read about as easily as before.",
    },
    townTitle: "Plain language",
    townLead: "This is how easily the municipality's texts read, month by month. We count texts by civil servants and those on the municipality's page.",
    townEmpty: "The municipality wrote nothing yet",
    townEmptyText: "As soon as a civil servant posts something, you will see here how easily it reads.",
    townDirection: {
      easier: "The texts read more and more easily. Well done!",
      harder: "The latest texts read a little more stiffly than before.",
      same: "The texts read about as easily as before.",
    },
    chart: "Ease of reading, from old to new",
    scale: "The higher, the easier: 65 and more reads easily, below 45 reads stiffly.",
    text: "Text",
    when: "When",
    month: "Month",
    ease: "Ease of reading",
    reads: "How does it read?",
    texts: "Texts",
    easyTexts: "Reads easily",
    easyOf: (easy, texts) => `${easy} of ${texts}`,
    levels: { easy: "Easy", fair: "Fair", hard: "Stiff" },
    toWords: "Words of your own",
  },
  words: {
    title: "Words of your own for the writing coach",
    lead: "The writing coach knows hundreds of words of an office. Add what comes by often in your town.",
    field: "Word, and what you would rather say",
    help: (most) => `One pair on a line, with = between. For example: stadswinkel = balie. At most ${most} lines.`,
    saved: "Saved. The writing coach knows your words now.",
    wrong: {
      form: (line) => `Line ${line}: write a word, then =, then what you would rather say.`,
      word: (line) => `Line ${line}: a word has 2 to 60 characters and begins with a letter. What you would rather say has 80 at most.`,
      twice: (line) => `Line ${line}: this word is there already.`,
      many: (most) => `These are too many. There is room for ${most} lines.`,
    },
  },
});
