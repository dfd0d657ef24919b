/** Who the platform's own mail comes from. */
export const senderName = "Samen";
