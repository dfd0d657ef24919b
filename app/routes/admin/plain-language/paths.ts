/** Where the administration looks after plain language. */
export const plainPaths = { trend: "/beheer/mensentaal", words: "/beheer/mensentaal/woorden" } as const;
