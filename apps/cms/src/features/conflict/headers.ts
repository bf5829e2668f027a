/** Says which version of an entry a form was filled from, and which one it is now. */
export const VERSION_HEADER = 'Entente-Version';
/** Names the fields in which another person's words are knowingly replaced. */
export const OVER_HEADER = 'Entente-Over';
