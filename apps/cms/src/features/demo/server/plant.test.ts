import type { Core } from '@strapi/strapi';
import { plantDemo } from './plant';

jest.mock('./picture', () => ({ uploadPicture: () => Promise.resolve(1) }));

/** What is committed of a CMS: its documents, what is published, and the record of the planting. */
interface Committed {
  documents: Map<string, { uid: string; published: number }>;
  record: unknown;
}

class Killed extends Error {}

/**
 * A CMS whose every write is one of a transaction: all of it is kept, or nothing.
 * @param killAt the write at which the process is killed
 */
function cmsOn(committed: Committed, killAt = Infinity) {
  let writes = 0;
  const { documents } = structuredClone(committed);
  let record = structuredClone(committed.record);
  const write = <Result>(act: () => Result) => {
    writes += 1;
    if (writes === killAt) throw new Killed();
    return act();
  };
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line) };
  const documentsOf = (uid: string) => ({
    create: async () =>
      write(() => {
        const documentId = `d${documents.size}`;
        documents.set(documentId, { uid, published: 0 });
        return { documentId };
      }),
    update: async () => write(() => undefined),
    publish: async ({ documentId }: { documentId: string }) =>
      write(() => void (documents.get(documentId) ?? { published: 0 }).published++),
    findFirst: async () => null,
  });
  const strapi = {
    log,
    documents: documentsOf,
    plugin: () => ({ service: () => ({ find: async () => [{ code: 'fr' }, { code: 'en' }] }) }),
    store: () => ({
      get: async () => structuredClone(record),
      set: async ({ value }: { value: unknown }) =>
        write(() => void (record = structuredClone(value))),
    }),
    db: {
      query: () => ({
        findMany: async () => [...documents.keys()].map((documentId) => ({ documentId })),
      }),
      transaction: async (act: () => Promise<void>) => {
        await act();
        Object.assign(committed, structuredClone({ documents, record }));
      },
    },
  };
  return { strapi: strapi as unknown as Core.Strapi, lines, writes: () => writes };
}

const nothing = (): Committed => ({ documents: new Map(), record: null });
const counts = ({ documents }: Committed) => {
  const all = [...documents.values()];
  return { all: all.length, published: all.filter(({ published }) => published > 0).length };
};

test('a planting that is killed goes on at the next start, and doubles nothing', async () => {
  const whole = nothing();
  const cms = cmsOn(whole);
  await plantDemo(cms.strapi);
  expect(counts(whole).published).toBeGreaterThan(20);
  for (const part of [0.01, 0.2, 0.5, 0.7, 0.99]) {
    const committed = nothing();
    const killAt = Math.ceil(cms.writes() * part);
    await expect(plantDemo(cmsOn(committed, killAt).strapi)).rejects.toThrow(Killed);
    expect(counts(committed)).not.toEqual(counts(whole));
    await plantDemo(cmsOn(committed).strapi);
    expect(counts(committed)).toEqual(counts(whole));
    expect([...committed.documents.values()].every(({ published }) => published <= 1)).toBe(true);
  }
});

test('it says how far it is, so that whoever waits for the CMS knows that it gets on', async () => {
  const { strapi, lines } = cmsOn(nothing());
  await plantDemo(strapi);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThan(10);
});
