/** For how many days a link may be made. */
export const MOST_DAYS = 30;
