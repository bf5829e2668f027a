/**
 * What a page says of its headings, tables, languages and movement; sent there whole. A list or a
 * count is of what is wrong.
 */
export function brokenStructure() {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const levels = all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
  const isStill = (value: string) => value.split(', ').every((time) => time === '0s');
  const styles = all('*').map((one) => getComputedStyle(one));
  return {
    firstLevel: levels[0],
    h1: levels.filter((level) => level === 1).length,
    skippedLevels: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
    badTables: all('table').filter(
      (table) => !table.querySelector('caption') || table.querySelector('th:not([scope])'),
    ).length,
    badSwitches: all('header a[hreflang]').filter((link) => {
      const lang = link.getAttribute('lang');
      return !lang || lang !== link.getAttribute('hreflang');
    }).length,
    unknownLanguages: all('[lang]')
      .map((part) => part.getAttribute('lang') ?? '')
      .filter((lang) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)),
    moving: [
      ...document.getAnimations().map(String),
      ...styles.filter((style) => !isStill(style.transitionDuration)).map(() => 'transition'),
      ...styles.filter((style) => style.scrollBehavior !== 'auto').map(() => 'scrolling'),
    ],
  };
}
