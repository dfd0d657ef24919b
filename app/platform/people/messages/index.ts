import { catalogue } from "#app/platform/i18n/catalogue.ts";

/** The words of the corners in which people are shown. */
export const peopleTexts = catalogue(
  ({ neighbourhood }) => ({
    connectors: {
      title: "Jouw buurtverbinders",
      text: `Zij kennen de ${neighbourhood.one} en helpen je op weg. Schrijf ze gerust.`,
      write: (name: string) => `Schrijf naar ${name}`,
    },
    newFaces: {
      title: "Nieuwe gezichten",
      text: "Zij doen sinds kort mee. Zeg eens hallo.",
      empty: `Nieuw hier? Stel je voor aan je ${neighbourhood.one}.`,
      introduce: "Stel me voor",
    },
  }),
  ({ neighbourhood }) => ({
    connectors: {
      title: "Your connectors",
      text: `They know the ${neighbourhood.one} and help you on your way. Do write to them.`,
      write: (name) => `Write to ${name}`,
    },
    newFaces: {
      title: "New faces",
      text: "They joined recently. Say hello.",
      empty: `New here? Introduce yourself to your ${neighbourhood.one}.`,
      introduce: "Introduce me",
    },
  }),
);
