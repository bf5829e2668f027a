/** What has made an expression go back and begin again: many of one thing, and then something else. */
const UNITS = [
  ...[
    ' ',
    '\u00A0',
    '\t',
    '\n',
    ' \n',
    '\r\n',
    '\u202F',
    '«',
    '« ',
    '»',
    ' »',
    '“',
    '"',
    '"a',
    '’',
  ],
  ...["'", '(', ')', '[', ']', '{', '}', '<', '&', '1', '1 ', '12 ', '123 ', '1,', '0', '.', '. '],
  ...['..', '/', '//', 'a/', '-', '–', '!', '? ', ':', ' :', '; ', ',', '@', 'a@', 'a.', 'a', 'a '],
  ...[
    'de ',
    'n° ',
    'M. ',
    'h ',
    '1 h ',
    'mai ',
    '1 mai ',
    'é',
    'e\u0301',
    '\u0301',
    '\uD83C',
    '🎉',
  ],
  ...['=', '%', '\\', '\u0000', 'https://a', '+33 '],
];

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The hostile texts of about a length, each with what it is made of. */
function hostileTexts(length: number, units: readonly string[]): [made: string, text: string][] {
  return [
    ...units.flatMap((unit): [string, string][] => [
      [`${JSON.stringify(unit)}…`, repeated(unit, length)],
      [`x${JSON.stringify(unit)}…x`, `x${repeated(unit, length)}x`],
    ]),
    ['nested «»', '«'.repeat(length / 2) + '»'.repeat(length / 2)],
    ['nested "', '"'.repeat(length)],
    ['nested ()', '('.repeat(length / 2) + ')'.repeat(length / 2)],
  ];
}

/** Of the processor's time, not the clock's: a busy machine makes nothing quadratic. */
function millisecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1_000;
}

/** Whatever else a process does now and then (collecting garbage, compiling), the least is ours. */
const leastOf = (times: number, run: () => unknown) =>
  Math.min(...Array.from({ length: times }, () => millisecondsOf(run)));

/** As little as says nothing of a curve. */
const NEGLIGIBLE_MS = 100;
/** Eight times the text takes 8 times as long, and 64 times where each letter looks at all others. */
const MOST_RATIO = 30;

/**
 * The hostile texts on which a function takes more than linear time, with how long it took.
 *
 * @param length of the longer text; it is compared with one of an eighth
 * @param units what the texts repeat
 */
export function slowOn(
  run: (text: string) => unknown,
  length = 40_000,
  units: readonly string[] = UNITS,
): string[] {
  const shorter = hostileTexts(length / 8, units);
  return hostileTexts(length, units).flatMap(([made, text], place) => {
    if (millisecondsOf(() => run(text)) < NEGLIGIBLE_MS) return [];
    const long = leastOf(2, () => run(text));
    const short = leastOf(3, () => run(shorter[place]?.[1] ?? ''));
    const isSlow = long > NEGLIGIBLE_MS && long / short > MOST_RATIO;
    return isSlow ? [`${made}: ${Math.round(long)} ms`] : [];
  });
}
