import { readRegister } from './readRegister';

const file = (rows: number): Buffer =>
  Buffer.from(
    [
      'Partenaire;Pays;Type;Signé le;Statut;Domaines',
      ...Array.from(
        { length: rows },
        (_, place) =>
          `Ville ${place};Allemagne;Jumelage;${(place % 28) + 1}/${(place % 12) + 1}/${1950 + (place % 70)};en sommeil;Culture, Sport`,
      ),
    ].join('\n'),
  );

/** Of the processor's time: a busy machine makes nothing quadratic. The least of three. */
function milliseconds(rows: number): number {
  const bytes = file(rows);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    readRegister(bytes, { name: 'a.csv' });
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

it('reads 500 rows in far less than a minute, and takes linear time', () => {
  milliseconds(500);
  const [short, long] = [milliseconds(1_000), milliseconds(8_000)];
  expect(milliseconds(500)).toBeLessThan(5_000);
  // Eight times the rows take eight times as long, and 64 times where each looks at all others.
  expect(long / Math.max(short, 5)).toBeLessThan(24);
});
