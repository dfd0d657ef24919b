import type { DemoContent } from "../../define.ts";
import { help } from "./help.ts";
import { conversations } from "./conversations.ts";
import { events } from "./events.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { vacancies } from "./vacancies.ts";
import { posts as clubsAndSport } from "./posts/clubs-and-sport.ts";
import { posts as cultureAndHistory } from "./posts/culture-and-history.ts";
import { posts as gettingAbout } from "./posts/getting-about.ts";
import { posts as green } from "./posts/green.ts";
import { posts as helpAndThanks } from "./posts/help-and-thanks.ts";
import { posts as kidsAndSchool } from "./posts/kids-and-school.ts";
import { posts as lostFoundAndSmallQuestions } from "./posts/lost-found-and-small-questions.ts";
import { posts as streetLife } from "./posts/street-life.ts";
import { posts as together } from "./posts/together.ts";
import { posts as townHall } from "./posts/town-hall.ts";

export const demo: DemoContent = {
  people,
  events,
  conversations,
  organisations,
  help,
  vacancies,
  posts: [
    ...streetLife,
    ...helpAndThanks,
    ...green,
    ...kidsAndSchool,
    ...clubsAndSport,
    ...townHall,
    ...cultureAndHistory,
    ...gettingAbout,
    ...together,
    ...lostFoundAndSmallQuestions,
  ],
};
