import { createContext, useContext } from "react";
import type { DateSetting } from "#app/lib/date-words.ts";

/** Texts that components say by themselves, whatever page they stand on. */
export interface UiTexts {
  /** Beside the label of a field that may stay empty. */
  optional: string;
  /** Above the list of what is wrong in a form. */
  errorSummary: (count: number) => string;
  /** What may still be typed. */
  charactersLeft: (left: number) => string;
  charactersTooMany: (over: number) => string;
  /** Said before JavaScript can count. */
  charactersAtMost: (most: number) => string;
  draftRestored: string;
  draftForget: string;
  more: string;
}

/** Language, zone and moment of the page, and the components' own texts. */
export interface UiSetting extends DateSetting {
  texts: UiTexts;
}

const Setting = createContext<UiSetting | null>(null);

/** Stands once around every page. */
export const UiSettingProvider = Setting.Provider;

/**
 * Where and when components speak.
 * @throws Error outside a `UiSettingProvider`
 */
export function useUiSetting(): UiSetting {
  const setting = useContext(Setting);
  if (!setting) throw new Error("A component of the UI kit stands outside UiSettingProvider.");
  return setting;
}
