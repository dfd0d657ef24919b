import type { LinksFunction } from "@remix-run/node";
import { adminLinks } from "../admin/admin-links.ts";
import styles from "./desk.css?url";

/** The stylesheets of the desk, which residents need not load. */
export const deskLinks: LinksFunction = () => [...adminLinks(), { rel: "stylesheet", href: styles }];
