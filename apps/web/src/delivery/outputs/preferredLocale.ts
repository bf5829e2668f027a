/**
 * The configured language that an Accept-Language header likes best; null when it likes none.
 *
 * @example preferredLocale('de, en-GB;q=0.8, fr;q=0.5', ['fr', 'en']) // 'en'
 */
export function preferredLocale(
  header: string | undefined,
  codes: readonly string[],
): string | null {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = /^q=(\d(?:\.\d+)?)$/.exec(parameters.join(';').trim())?.[1];
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality);
  for (const { tag } of wanted) {
    const exact = codes.find((code) => code.toLowerCase() === tag);
    const related = codes.find((code) => code.toLowerCase().split('-')[0] === tag.split('-')[0]);
    if (exact ?? related) return exact ?? related ?? null;
  }
  return null;
}
