import path from 'node:path';
import { bundled, here } from '@entente/press-release/bundled.mjs';

const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** What is read of the corpus of releases, against what people labelled: by field, by layout. */
export async function importing() {
  const { measure, rates } = await bundled('corpus/measure.fixture');
  const { readRelease } = await bundled('readRelease');
  const table = (counts) =>
    Object.fromEntries(
      [...counts].map(([name, count]) => {
        const { precision, recall, f1 } = rates(count);
        return [
          name,
          {
            labelled: count.labelled,
            precision: percent(precision),
            recall: percent(recall),
            F1: percent(f1),
          },
        ];
      }),
    );
  for (const part of ['open', 'sealed', 'third']) {
    const { releases, byField, byLayout, misses } = measure(path.join(here, 'corpus'), part);
    console.log(`\n${part}: ${releases} releases`);
    console.table(table(byField));
    console.table(table(byLayout));
    if (process.argv.includes('--misses')) console.log(JSON.stringify(misses, null, 1));
  }
  speed(readRelease);
}

/** Time for longer and longer texts; the least of three, as what else runs is none of it. */
function speed(readRelease) {
  const paragraph =
    'Vaubourg et Selmont ont signé le 3 mars 2024 une convention. « Nous avançons », a déclaré Anne Roux, maire de Vaubourg.\n\n';
  const times = ['page', 'ten pages', '0.25 MB', '0.5 MB', '1 MB'].map((name, place) => {
    const length = [3_000, 30_000, 250_000, 500_000, 1_000_000][place];
    const text = paragraph.repeat(Math.ceil(length / paragraph.length));
    const all = [1, 2, 3].map(() => {
      const start = performance.now();
      readRelease(text);
      return performance.now() - start;
    });
    return { text: name, ms: Math.round(Math.min(...all)) };
  });
  console.table(times);
}
