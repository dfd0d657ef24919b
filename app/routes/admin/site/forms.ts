import { z } from "zod";
import { homeSettings } from "#app/platform/home/home-settings.ts";
import { lettersWithOwnText, mailTexts } from "#app/platform/mail/own/own-texts.ts";
import { pageForm } from "#app/platform/pages/page.ts";
import { version } from "../forms.ts";

/** One step, or a drop before something else (empty for the end). */
const move = z.object({ do: z.enum(["up", "down", "drop"]), key: z.string().min(1).max(80), before: z.string().max(80).default(""), version });

/** How a line of the menu moves. */
export const menuMove = move;

/** What is done to a part of the front page. */
export const homeStep = move.extend({ do: z.enum(["up", "down", "drop", "hide", "show"]) });

const { title, text, linkLabel } = homeSettings.shape.note.unwrap().shape;

/** The town's own words on its front page. */
export const noteForm = z
  .object({ do: z.literal("note"), title, text, linkLabel, linkTo: homeSettings.shape.note.unwrap().shape.linkTo, version })
  .superRefine(({ linkTo, linkLabel: label }, context) => {
    if (linkTo !== "" && label === "") context.addIssue({ code: "too_small", minimum: 1, origin: "string", inclusive: true, path: ["linkLabel"], input: label });
  });

/** A page of the town's own, with what is to be done with it. */
export const ownPageForm = pageForm.extend({ version, intent: z.enum(["save", "preview"]).default("save") });

/** What the town adds to its mail. */
const { closing } = mailTexts.shape;
const half = z.string().trim().max(600).default("");
export const mailTextsForm = z.object({
  version,
  intent: z.enum(["save", "preview", "test"]).default("save"),
  letter: z.enum(lettersWithOwnText).default("account.confirm"),
  closing,
  confirm: z.object({ nl: half, en: half }).prefault({}),
  logIn: z.object({ nl: half, en: half }).prefault({}),
  adminInvite: z.object({ nl: half, en: half }).prefault({}),
  notification: z.object({ nl: half, en: half }).prefault({}),
});
