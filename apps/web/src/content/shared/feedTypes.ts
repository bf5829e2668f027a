/** The lists that have a feed: what is new in the others is told by these. */
export const feedTypes = ['article', 'agreement', 'delegation'] as const;
export type FeedType = (typeof feedTypes)[number];
