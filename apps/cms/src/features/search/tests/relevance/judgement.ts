/** A question, and the entries of the demonstration that a reader would want first. */
export type Judgement = readonly [query: string, ...best: string[]];
