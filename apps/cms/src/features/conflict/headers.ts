/** Says which version of an entry a form was filled from, and which one it is now. */
export const VERSION_HEADER = 'Entente-Version';
/** Says up to which line of the log a list tells, and what is done with many of it at once. */
export const READ_HEADER = 'Entente-Read';
/** Names the fields in which another person's words are knowingly replaced. */
export const OVER_HEADER = 'Entente-Over';
