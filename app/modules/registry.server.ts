import { agenda } from "./agenda/module.server.ts";
import { help } from "./help/module.server.ts";
import { organisations } from "./organisations/module.server.ts";
import { posts } from "./posts/module.server.ts";
import { vacancies } from "./vacancies/module.server.ts";

/** Every module of the product, in the order of the menu. One line makes a folder a module. */
export const modules = [posts, agenda, help, vacancies, organisations] as const;

export type RegisteredModule = (typeof modules)[number];
export type ModuleId = RegisteredModule["id"];
