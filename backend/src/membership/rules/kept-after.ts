/** Months the panel keeps the address and the way in of who has left. What is locked goes on the day itself. */
export const CONTACT_MONTHS = 12;
