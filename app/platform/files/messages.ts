import { catalogue } from "#app/platform/i18n/catalogue.ts";

/** Why a photo was refused, in words; shared by everything that takes photos. */
export const photoTexts = catalogue(
  () => ({
    refused: {
      "too-large": "Deze foto is groter dan 12 MB. Kies een kleinere.",
      "not-a-photo": "Dit bestand is geen foto die wij kunnen lezen. Kies een JPG-, PNG- of WebP-bestand.",
      "too-many-pixels": "Deze foto is te groot. Maak hem kleiner en probeer het nog eens.",
      "too-many": "Er staan te veel foto's van je klaar. Plaats eerst iets, of wacht tot morgen.",
    },
    tooManyHere: (most: number) => `Er passen hooguit ${most} foto's bij. De eerste ${most} zijn er, de rest niet.`,
  }),
  () => ({
    refused: {
      "too-large": "This photo is larger than 12 MB. Please choose a smaller one.",
      "not-a-photo": "This file is not a photo that we can read. Choose a JPG, PNG or WebP file.",
      "too-many-pixels": "This photo is too large. Make it smaller and try again.",
      "too-many": "Too many of your photos are waiting. Publish something first, or wait until tomorrow.",
    },
    tooManyHere: (most) => `At most ${most} photos fit. The first ${most} are here, the others are not.`,
  }),
);
