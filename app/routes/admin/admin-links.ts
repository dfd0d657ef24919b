import type { LinksFunction } from "@remix-run/node";
import styles from "./admin.css?url";

/** The stylesheet of the administration, which residents need not load. */
export const adminLinks: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
