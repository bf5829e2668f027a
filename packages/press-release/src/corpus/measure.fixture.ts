import { readRelease } from '../readRelease';
import type { CorpusPart } from './corpus.fixture';
import { readCorpus } from './corpus.fixture';
import type { Count, Counts, Miss } from './score.fixture';
import { score } from './score.fixture';

export interface Measured {
  releases: number;
  byField: Counts;
  byLayout: Counts;
  misses: { release: string; misses: Miss[] }[];
}

/** Reads a part of the corpus, and counts what was found of what is there. */
export function measure(folder: string, part: CorpusPart): Measured {
  const measured: Measured = { releases: 0, byField: new Map(), byLayout: new Map(), misses: [] };
  for (const labelled of readCorpus(folder, part)) {
    const { counts, misses } = score(readRelease(labelled.text), labelled);
    measured.releases += 1;
    if (misses.length > 0) measured.misses.push({ release: labelled.name, misses });
    for (const [field, count] of counts) {
      add(measured.byField, field, count);
      for (const layout of labelled.layouts) add(measured.byLayout, layout, count);
    }
  }
  return measured;
}

function add(counts: Counts, key: string, { right, found, labelled }: Count): void {
  const count = counts.get(key) ?? { right: 0, found: 0, labelled: 0 };
  counts.set(key, {
    right: count.right + right,
    found: count.found + found,
    labelled: count.labelled + labelled,
  });
}

/** Of nothing found, nothing is wrong; of nothing there, nothing is missed. */
export function rates({ right, found, labelled }: Count): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
