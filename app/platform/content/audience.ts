/** Whom something is for: the whole town, or the people of one or more neighbourhoods. */
export type Audience = "town" | readonly string[];
