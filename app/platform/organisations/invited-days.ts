/** Days in which an invitation to write for an organisation can be followed. */
export const INVITED_DAYS = 30;
