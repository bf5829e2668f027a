import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../env';
import { log } from '../platform/log.server';

/** As `cache-handler.mjs` writes a page. */
const fileSchema = z.object({ key: z.string(), entry: z.object({ value: z.object({}) }) });

const folder = () => path.join(env().dataDir, 'site', 'pages');

/** '/route-cache/PAGES/1a2b…/$/fr/accords' → '/fr/accords' */
const pathOf = (key: string) => key.replace(/^\/route-cache\/[A-Z_]+\/[0-9a-f]+\/\$/, '');

/**
 * The paths of which the disk has a whole page. A file that is cut or damaged is removed: it is a page
 * that is not there, and has to be rendered again.
 */
export async function wholePages(): Promise<Set<string>> {
  const whole = new Set<string>();
  const names = await readdir(folder(), { recursive: true }).catch(() => []);
  let damaged = 0;
  for (const name of names) {
    if (!name.endsWith('.json')) continue;
    const file = path.join(folder(), name);
    const key = await readKey(file);
    if (key !== null) whole.add(pathOf(key));
    else {
      damaged += 1;
      await rm(file, { force: true }).catch(() => undefined);
    }
  }
  if (damaged > 0)
    log.error('pages on the disk were damaged: they are rendered again', { damaged });
  return whole;
}

async function readKey(file: string): Promise<string | null> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).key;
  } catch {
    return null;
  }
}

/** False when somebody removed the folder in which pages are kept. */
export const hasPageFolder = () => existsSync(folder());
