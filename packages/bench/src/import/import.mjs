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
  await accepted();
  speed(readRelease);
}

/** What the newsroom is not asked about, and what its register is given by a name that is but near. */
async function accepted() {
  const server = path.join(here, '../../apps/cms/src/features/releaseImport/server/reconcile');
  const { preAccepted } = await bundled('preAccepted.fixture', server);
  const rows = ['open', 'sealed', 'third'].map((part) => {
    const { told, right, wrong, withoutEvidence, linkedBelowExact } = preAccepted(
      path.join(here, 'corpus'),
      part,
    );
    if (process.argv.includes('--misses')) console.log(part, wrong);
    return [
      part,
      {
        'pre-accepted': told,
        precision: percent(right / told),
        'without evidence': withoutEvidence.length,
        'linked below an exact alias': linkedBelowExact.length,
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}

const HEAD = 'Vaubourg, le 3 mars 2024\n\nUn pas de plus\n\n';

/** @returns a word of letters alone, another for each number */
const word = (number) =>
  `R${[...String(number).padStart(5, '0')].map((digit) => 'aeioublmrt'[Number(digit)]).join('')}`;

/** The processor's time for longer and longer texts; the least of three, as the first also compiles. */
function speed(readRelease) {
  // Each with its own words: what every page repeats is left unread.
  const paragraph = (place) =>
    `Vaubourg${word(place)} et Selmont ont signé le 3 mars 2024 une convention. « Nous avançons vers ${word(place)} », a déclaré Anne ${word(place)}, maire de Vaubourg${word(place)}.\n\n`;
  const times = ['page', 'ten pages', '0.25 MB', '0.5 MB', '1 MB'].map((name, place) => {
    const length = [3_000, 30_000, 250_000, 500_000, 1_000_000][place];
    const text =
      HEAD +
      Array.from({ length: Math.ceil(length / paragraph(0).length) }, (_, place) =>
        paragraph(place),
      ).join('');
    const all = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      const { statements } = readRelease(text);
      const { user, system } = process.cpuUsage(start);
      if (statements.length === 0) throw new Error('Nothing was read of it.');
      return (user + system) / 1000;
    });
    return { text: name, ms: Math.round(Math.min(...all)) };
  });
  console.table(times);
}
