/** A name inside an attribution. */
export interface AttributedName {
  name: string;
  /** Where it leads, if anywhere. */
  href?: string | undefined;
  /** Only when it is in another script than the page's language. */
  lang?: string | undefined;
}

/** Who, and the office held that day. */
export interface Attribution {
  text: string;
  /** Of what is no name; only when it is in another language than the page's. */
  lang?: string | undefined;
  /** In any order; each is looked for once in the text. */
  names?: readonly AttributedName[];
}

/** A run of an attribution's text: a name, or what stands between two. */
export type AttributionRun = Omit<AttributedName, 'name'> & { text: string };

/**
 * The text of an attribution in runs, so that a name in another script keeps its own direction and
 * the office beside it the page's.
 * @returns runs that are the text when put together
 */
export function attributionRuns({ text, names = [] }: Attribution): AttributionRun[] {
  const found = names
    .map((one) => ({ ...one, at: one.name ? text.indexOf(one.name) : -1 }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at);
  const runs: AttributionRun[] = [];
  let end = 0;
  for (const { name, at, href, lang } of found) {
    if (at < end) continue;
    if (at > end) runs.push({ text: text.slice(end, at) });
    runs.push({ text: name, href, lang });
    end = at + name.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
