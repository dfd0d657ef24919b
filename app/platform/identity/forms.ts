import { z } from "zod";
import { locales } from "#app/platform/i18n/locale.ts";
import { emailAddress } from "./email-address.ts";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from "./password-rules.ts";

/** A password that is to be the right one; what rules it once followed is not asked. */
const anyPassword = z.string().max(1000);
const newPassword = z.string().min(PASSWORD_SHORTEST).max(PASSWORD_LONGEST);
const name = z.string().trim().min(2).max(60);
const terug = z.string().max(500).optional();

/** Chosen in the list of neighbourhoods by somebody who lives in none of them. */
export const ELSEWHERE = "elders";
const neighbourhood = z.union([z.literal(ELSEWHERE), z.uuid()]).optional();

interface Place {
  neighbourhood?: string;
  postcode?: string;
}

/**
 * What somebody fills in for an account. Where they live is chosen or follows from the postcode; that both are missing is said together
 * with all else that is.
 * @param noPlace what is said then
 */
export function registerForm(noPlace: string) {
  return z
    .object({ email: emailAddress, name, neighbourhood, postcode: z.string().max(12).optional(), password: newPassword.optional(), terug })
    .superRefine(
      ({ neighbourhood: chosen, postcode }: Place, context) => {
        if (chosen === undefined && postcode === undefined) context.addIssue({ code: "custom", path: ["neighbourhood"], message: noPlace });
      },
      { when: () => true },
    );
}

export const linkForm = z.object({ way: z.literal("link"), email: emailAddress, terug });
export const passwordForm = z.object({ way: z.literal("wachtwoord"), email: emailAddress, password: anyPassword, terug });
export const forgottenForm = z.object({ email: emailAddress, terug });
export const resetForm = z.object({ password: newPassword });
export const profileForm = z.object({ name, neighbourhood, about: z.string().trim().max(500).optional(), locale: z.enum(locales), showsAdjacent: z.boolean().default(false), introduces: z.boolean().default(false), removePortrait: z.boolean().default(false) });
export const changePasswordForm = z.object({ current: anyPassword.optional(), password: newPassword });
export const changeEmailForm = z.object({ email: emailAddress, current: anyPassword.optional() });
export const sessionsForm = z.object({ session: z.union([z.literal("others"), z.string().regex(/^[0-9a-f]{64}$/)]) });
export const deleteForm = z.object({ password: anyPassword.optional() });
export const operatorForm = z.object({ email: emailAddress, password: anyPassword });

/** Six digits of a telephone, with or without a space between them. */
const telephoneCode = z.string().trim().transform((typed) => typed.replace(/\s/g, "")).pipe(z.string().regex(/^[0-9]{6}$/));

/** An operator's code: of the telephone, or one of those on paper. */
export const operatorCodeForm = z.object({ code: z.string().trim().toLowerCase().transform((typed) => typed.replace(/[\s-]/g, "")).pipe(z.string().regex(/^([0-9]{6}|[a-z2-7]{16})$/)) });
export const operatorTelephoneForm = z.object({ code: telephoneCode });
