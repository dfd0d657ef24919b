/** After so many tries, over some three hours, a mail is given up. */
export const MOST_TRIES = 10;
