import type { DemoContent } from "../../define";
import { organisations } from "./organisations";
import { people } from "./people";
import { posts as clubsAndSport } from "./posts/clubs-and-sport";
import { posts as cultureAndHistory } from "./posts/culture-and-history";
import { posts as gettingAbout } from "./posts/getting-about";
import { posts as green } from "./posts/green";
import { posts as helpAndThanks } from "./posts/help-and-thanks";
import { posts as kidsAndSchool } from "./posts/kids-and-school";
import { posts as lostFoundAndSmallQuestions } from "./posts/lost-found-and-small-questions";
import { posts as streetLife } from "./posts/street-life";
import { posts as together } from "./posts/together";
import { posts as townHall } from "./posts/town-hall";

export const demo: DemoContent = {
  people,
  organisations,
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
