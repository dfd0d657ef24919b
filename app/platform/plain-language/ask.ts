/** Name of the button by which a form without scripts asks the coach to look along; its value is the name of the field. */
export const ASK_COACH = "coach";
