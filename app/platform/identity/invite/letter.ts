import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";
import type { AccountRole } from "#app/platform/permissions/actor.ts";

interface TeamInvite {
  name: string;
  /** Who invites. */
  by: string;
  roles: readonly AccountRole[];
  href: string;
  /** Whether they have still to show that the address is theirs. */
  isNew: boolean;
}

const nl: Record<AccountRole, string> = {
  connector: "Als buurtverbinder breng je mensen in je buurt bij elkaar.",
  moderator: "Als moderator kijk je mee of iedereen netjes met elkaar omgaat.",
  "tenant-admin": "Als beheerder bepaal je hoe de site eruitziet en wie er helpt.",
};
const en: Record<AccountRole, string> = {
  connector: "As a connector you bring people near you together.",
  moderator: "As a moderator you watch over how people treat each other.",
  "tenant-admin": "As an admin you decide how the site looks and who helps.",
};

/** To somebody whom a town's admin asked to join, or to help. */
export const teamInviteLetter: MailTemplate<TeamInvite> = {
  name: "account.team-invite",
  letter: {
    nl: ({ name, by, roles, href, isNew }, { town }) =>
      withPreview({
        subject: roles.length > 0 ? `Help je mee met ${town}?` : `Kom erbij op ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [
          isNew ? `${by} nodigt je uit voor ${town}. Daar lees je wat er in de buurt speelt, vraag je hulp en ontmoet je buren.` : `${by} vraagt of je meehelpt met ${town}.`,
          ...roles.map((role) => nl[role]),
        ],
        button: { label: isNew ? "Ik doe mee" : `Ga naar ${town}`, href },
        after: isNew ? ["Deze knop werkt 48 uur. Wil je dit niet? Dan hoef je niets te doen."] : ["Wil je dit niet? Laat het de beheerder weten."],
      }),
    en: ({ name, by, roles, href, isNew }, { town }) =>
      withPreview({
        subject: roles.length > 0 ? `Will you help with ${town}?` : `Join ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [
          isNew ? `${by} invites you to ${town}. There you read what is on near you, ask for help and meet neighbours.` : `${by} asks whether you will help with ${town}.`,
          ...roles.map((role) => en[role]),
        ],
        button: { label: isNew ? "I join" : `Go to ${town}`, href },
        after: isNew ? ["This button works for 48 hours. You do not want this? Then you do not have to do anything."] : ["You do not want this? Tell the admin."],
      }),
  },
};
