/** Where a town's admins ask for the archive of their town, and take it. */
export const EXPORT_PATH = "/beheer/gegevens";
/** How many days an archive stays. */
export const KEPT_DAYS = 7;
