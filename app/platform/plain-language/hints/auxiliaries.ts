/** Verbs that ask for a participle. */
export const AUXILIARIES: ReadonlySet<string> = new Set("wordt worden word werd werden geworden is zijn was waren ben bent geweest heeft hebben had hadden heb hebt".split(" "));

/** Forms of the verb that makes a passive. */
export const PASSIVE: ReadonlySet<string> = new Set(["wordt", "worden", "word", "werd", "werden"]);
