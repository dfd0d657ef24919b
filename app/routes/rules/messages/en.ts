import type { Words } from "#app/platform/i18n/words.ts";
import type { RulesTexts } from "./index.ts";

export const en = ({ post }: Words): RulesTexts => ({
  title: "House rules",
  lead: (site) => `${site} belongs to everyone who lives here. With these rules it stays a good place.`,
  rules: {
    kind: "You may disagree. Do not insult, threaten or ridicule anybody. Write as you would say it in the street.",
    true: "Write what you saw yourself or know for sure. Not sure? Then say so.",
    private: "Do not put somebody else's phone number, address, number plate or bank account here. Nor a photo of somebody who does not want that.",
    "no-advertising": "This site is for neighbours. Selling something for your business is not possible here. Telling about something to do nearby is fine.",
    "no-repeating": `Place a ${post.one} once. That keeps it clear for everyone.`,
    "in-place": "Write where it belongs. Ask the municipality what is for the municipality. In danger, call 112.",
  },
  law: "And what the law forbids",
  lawText: "Threats, hate, fraud, and using somebody else's details or work are allowed nowhere. So not here either.",
  how: "How the team looks",
  howTexts: (connectorHours, appealDays) => [
    "Neighbourhood connectors, moderators and admins read along. They are residents and people of the municipality. They check the first texts of new writers.",
    "A system helps. It looks at words, links and people's details. It can hold something back until a person looks. It never hides or removes anything by itself.",
    `Do you see something that is not right? Choose Report. You do not need an account. We try to decide within ${connectorHours} hours.`,
    "What we can do: ask for a change, hide or remove something, warn somebody, and keep somebody from writing for a time or for good. Who often reports what is not true can be asked to stop.",
    "We do nothing in secret. Whom it concerns always hears what we decided and why.",
    `Do you not agree? Object within six months. Somebody else looks again and answers within ${appealDays} days. You can also go to court, or to a certified dispute settlement body.`,
  ],
  contact: (email) => `Questions? Mail ${email}. That is also the address for authorities (Digital Services Act, articles 11 and 12). Dutch and English are fine.`,
  report: "Every year we show what we did:",
  reportLink: "read the reports",
});
