/** What neighbours do for each other. The order is that of the form: what is asked most comes first. */
export const skills = ["groceries", "company", "chores", "transport", "garden", "forms", "computer", "pets", "cooking", "children", "language", "carrying", "other"] as const;
export type Skill = (typeof skills)[number];

/** A skill by its name, as it stands in the database or an address; undefined for one that this version does not know. */
export function skillOf(name: string): Skill | undefined {
  return skills.find((skill) => skill === name);
}
