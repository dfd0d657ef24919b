import type { DeskMember } from "../cases/desk-members.server.ts";
import { caseSteps, type CaseStep } from "../cases/standing.server.ts";

/** Those of a level; where there are none, those of the next one; where there is nobody above, everybody. */
function ofLevel(step: CaseStep, people: readonly DeskMember[]): readonly DeskMember[] {
  for (const level of caseSteps.slice(caseSteps.indexOf(step))) {
    const found = people.filter(({ roles }) => roles.includes(level));
    if (found.length > 0) return found;
  }
  return people;
}

/**
 * Who hears that something waits too long: those of its level whose turn it is; where it is nobody's turn, all of its level, with whoever
 * of another level has their turn there.
 * @param people who may decide about it
 * @param onDuty accounts whose turn it is where it belongs
 */
export function recipients(step: CaseStep, people: readonly DeskMember[], onDuty: ReadonlySet<string>): readonly DeskMember[] {
  const level = ofLevel(step, people);
  const turns = level.filter(({ accountId }) => onDuty.has(accountId));
  if (turns.length > 0) return turns;
  return [...level, ...people.filter((each) => onDuty.has(each.accountId) && !level.includes(each))];
}
