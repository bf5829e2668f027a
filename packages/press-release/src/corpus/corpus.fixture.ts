import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Labelled } from './labels.fixture';
import { parseLabelled } from './labels.fixture';

/**
 * `open` is what the readers are tuned on; `sealed` was written before them, and is only counted;
 * `third` was written after them, without a look at them, in layouts of other places.
 */
export type CorpusPart = 'open' | 'sealed' | 'third';

export function readCorpus(folder: string, part: CorpusPart): Labelled[] {
  return ['fr', 'en'].flatMap((language) => {
    const place = path.join(folder, part, language);
    return readdirSync(place)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) =>
        parseLabelled(`${part}/${language}/${name}`, readFileSync(path.join(place, name), 'utf8')),
      );
  });
}
