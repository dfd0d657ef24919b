import { catalogue } from "#app/platform/i18n/catalogue.ts";

/** The words of the field for photos, and why one was refused; shared by everything that takes photos. */
export const photoTexts = catalogue(
  () => ({
    refused: {
      "too-large": "Deze foto is groter dan 12 MB. Kies een kleinere.",
      "not-a-photo": "Dit bestand is geen foto die wij kunnen lezen. Kies een JPG-, PNG- of WebP-bestand.",
      "too-many-pixels": "Deze foto is te groot. Maak hem kleiner en probeer het nog eens.",
      "too-many": "Er staan te veel foto's van je klaar. Plaats eerst iets, of wacht tot morgen.",
    },
    tooManyHere: (most: number) => `Er passen hooguit ${most} foto's bij. De eerste ${most} zijn er, de rest niet.`,
    field: {
      label: "Foto's",
      help: (most: number) => `Hooguit ${most} foto's, elk tot 12 MB. Wij halen plaats en tijd uit de foto.`,
      alt: (number: number) => `Wat staat er op foto ${number}?`,
      altHelp: "Vertel het aan iemand die de foto niet kan zien. Bijvoorbeeld: twee kinderen planten een boom.",
      remove: "Haal deze foto weg",
      busy: "Je foto wordt verstuurd…",
      full: (most: number) => `Er staan nu ${most} foto's bij. Dat is het meeste wat kan.`,
    },
  }),
  () => ({
    refused: {
      "too-large": "This photo is larger than 12 MB. Please choose a smaller one.",
      "not-a-photo": "This file is not a photo that we can read. Choose a JPG, PNG or WebP file.",
      "too-many-pixels": "This photo is too large. Make it smaller and try again.",
      "too-many": "Too many of your photos are waiting. Publish something first, or wait until tomorrow.",
    },
    tooManyHere: (most) => `At most ${most} photos fit. The first ${most} are here, the others are not.`,
    field: {
      label: "Photos",
      help: (most) => `At most ${most} photos of up to 12 MB each. We remove place and time from the photo.`,
      alt: (number) => `What does photo ${number} show?`,
      altHelp: "Tell it to somebody who cannot see the photo. For example: two children planting a tree.",
      remove: "Remove this photo",
      busy: "Your photo is on its way…",
      full: (most) => `There are ${most} photos now, which is the most there can be.`,
    },
  }),
);
