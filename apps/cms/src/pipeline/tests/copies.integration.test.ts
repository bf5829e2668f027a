import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { named } from './namedEntries.fixture';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);

const made = async (type: string, data: Data): Promise<string> =>
  (await documents(type).create({ locale: 'fr', data })).documentId;

test.each(['agreement', 'delegation', 'article', 'speaker', 'partner', 'domain'])(
  'a copy of %s has an address of its own, made or chosen',
  async (type) => {
    const name = `Modèle de ${type}`;
    const original = await made(type, named(type, name));
    const slugOf = async (documentId: string) =>
      (await documents(type).findOne({ documentId, locale: 'fr' }))?.slug as string;
    const slug = await slugOf(original);
    const copy = async (data: Data) => {
      const { entries = [] } = await documents(type).clone({
        documentId: original,
        locale: 'fr',
        data,
      });
      return slugOf(entries[0]?.documentId ?? '');
    };
    expect(await copy({})).toBe(`${slug}-2`);
    // As the form sends it: with the address of the original.
    expect(await copy({ slug })).toBe(`${slug}-3`);
    expect(await copy({ slug: `autre-${type}` })).toBe(`autre-${type}`);
    await expect(copy({ slug: `autre-${type}` })).rejects.toThrow(/déjà/);
    expect(await slugOf(original)).toBe(slug);
  },
);

test('a copy is saved by the rules of its type', async () => {
  const original = await made('delegation', named('delegation', 'Visite à copier'));
  const data = { title: 'Visite copiée', start: '2027-05-10', end: '2027-05-01' };
  const copying = documents('delegation').clone({ documentId: original, locale: 'fr', data });
  await expect(copying).rejects.toThrow();
});
