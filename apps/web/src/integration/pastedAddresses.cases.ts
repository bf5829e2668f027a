import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { embedViews } from '@entente/model/addressNames';
import { defaultOptions } from '../content/embed/embedOptions';
import { page, rochester, speaker } from './formerNames.fixture';

type Get = (
  address: string,
) => Promise<{ status: number; location: string | null; text: string; headers: Headers }>;

/**
 * Every address that a builder of ours has ever written, by the version that first did. A file that
 * was released is never changed: what comes later has a file of its own, and a line here.
 */
const released = {
  'embeds-1.0.txt': 'ea5526d46a1bb4ba7b40c47fc774e81f3591bd7c51f661dffaa6f3cda7be8e04',
  'embeds-1.1.txt': 'fd766eab4284965ae0e10af6e671b2c8c7d5e5aa11be3ef28e0ed9ad9ba77cbb',
  'outputs-1.0.txt': 'e388d0ee556c6f8e1d64ec5422fca18b9f5413ee92cc4096fb7ef49bcd7297af',
};

const read = (file: string) => readFileSync(path.join(__dirname, 'pasted', file), 'utf8');
const linesOf = (file: string) => read(file).trimEnd().split('\n');
const embeds = ['embeds-1.0.txt', 'embeds-1.1.txt'].flatMap(linesOf);
const outputs = linesOf('outputs-1.0.txt');

const named = { ...rochester, delegation: rochester.visit, speaker, page };
/** As an entry was called when the snippet was made, as it is now, as it always is. */
const ways = {
  former: (name: keyof typeof named) => named[name].slug?.replace(/-new$/, '') ?? '',
  present: (name: keyof typeof named) => named[name].slug ?? '',
  permanent: (name: keyof typeof named) => named[name].documentId,
};

function fill(address: string, nameOf: (name: keyof typeof named) => string): string {
  return address.replace(/\{([a-z]+)(\.id)?\}/g, (_, name: string, id?: string) => {
    if (name === 'key') return 'rochester';
    if (name === 'wikidata') return 'Q10';
    if (name === 'statement') return 'sta1';
    const entry = name as keyof typeof named;
    return id ? named[entry].documentId : nameOf(entry);
  });
}

/** What was pasted stays true: part of a suite whose site has renamed everything of one city. */
export function pastedAddresses(get: Get): void {
  describe('what was pasted', () => {
    test.each(Object.entries(released))('%s only ever was added to', (file, hash) => {
      expect(createHash('sha256').update(read(file)).digest('hex')).toBe(hash);
    });

    test('names every view and every option that there is', () => {
      const all = embeds.join('\n');
      const missing = [
        ...embedViews.filter((view) => !new RegExp(`/${view}(?:[/?]|$)`, 'm').test(all)),
        ...Object.keys(defaultOptions).filter((option) => !new RegExp(`[?&]${option}=`).test(all)),
      ];
      expect(missing).toEqual([]);
    });

    test.each(embeds)('%s shows what it showed', async (address) => {
      const present = await get(fill(address, ways.present));
      expect([present.status, present.text]).toEqual([200, expect.stringContaining('<main>')]);
      if (/\{(?!key)/.test(address)) {
        expect(present.text).toContain('Rochester');
        expect(present.text).not.toContain('Brno');
      }
      for (const way of [ways.former, ways.permanent])
        expect((await get(fill(address, way))).text).toBe(present.text);
    });

    test.each(outputs)('%s is where it was, or one step away', async (address) => {
      const first = await get(fill(address, ways.former));
      const last = first.location ? await get(new URL(first.location, 'http://x').pathname) : first;
      expect([last.status, first.status]).toEqual([200, expect.any(Number)]);
      expect([200, 301, 303]).toContain(first.status);
    });
  });
}
