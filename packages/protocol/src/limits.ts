/**
 * What both sides hold each other to, each told once. A plain file, that a page's component may
 * import too.
 */

/** The body of a signed call; a longer one is answered 413. */
export const maxBodyBytes = 64 * 1024;
/** How far the clocks of the CMS and the site may differ. */
export const maxClockSkewSeconds = 300;

/** Revisions in one push; who missed more hears the head alone, and asks. */
export const maxPushedRevisions = 50;
/** Revisions in one answer; who missed more asks again. */
export const maxAnsweredRevisions = 200;

/** Characters of a question; the site cuts what is longer, and says so. */
export const maxSearchCharacters = 200;
/** Results that are ranked and counted: what matches besides is not looked at. */
export const maxSearchResults = 100;
export const searchPageSize = 10;
/** No question has more pages than that. */
export const maxSearchPages = Math.ceil(maxSearchResults / searchPageSize);
export const maxFacetCharacters = 128;

/** A field is completed from so many letters on, to so many pages. */
export const minSuggestionCharacters = 2;
export const maxSuggestions = 6;

/** Rows of each kind in one report of embeds. */
export const maxCountRows = 500;
export const maxOriginCharacters = 200;

/** How long a preview may be looked at. */
export const previewSeconds = 600;
