import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const link = (ids: readonly string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

const made = async (type: string, data: Data): Promise<string> =>
  (await documentsOf(cms, type).create({ locale: 'fr', data })).documentId;

const several = async (count: number, make: (place: number) => Promise<string>) => {
  const ids: string[] = [];
  for (let place = 0; place < count; place += 1) ids.push(await make(place));
  return ids;
};

const QUERY = `query ($slug: String) {
  agreements(filters: { slug: { eq: $slug } }, locale: "fr") {
    parties { documentId }
    milestones(sort: ["date:asc"]) { kind date }
    some: milestones(sort: ["date:desc"], pagination: { limit: 1 }) { kind }
    parties_connection(pagination: { start: 10, limit: 3 }) {
      nodes { documentId }
      pageInfo { total }
    }
    documents { title }
    two: documents(pagination: { start: 1, limit: 2 }) { title }
  }
}`;

test('relations and repeated parts are read whole, whatever their number', async () => {
  const parties = await several(15, (place) => made('partner', { name: `Partie ${place}` }));
  const dates = Array.from({ length: 120 }, (_, place) => `${1900 + place}-05-10`);
  const milestones = await several(120, (place) =>
    made('milestone', {
      title: `Étape ${place}`,
      kind: place === 119 ? 'terminated' : 'meeting',
      date: dates[place],
    }),
  );
  const documents = Array.from({ length: 33 }, (_, place) => ({
    title: `Pièce ${place}`,
    language: 'fr',
  }));
  const agreement = documentsOf(cms, 'agreement');
  const { documentId } = await agreement.create({
    locale: 'fr',
    data: {
      title: 'Un accord aux nombreuses étapes',
      slug: 'nombreuses-etapes',
      parties: link(parties),
      milestones: link(milestones),
      documents,
    },
  });
  for (const milestone of milestones)
    await documentsOf(cms, 'milestone').publish({ documentId: milestone, locale: 'fr' });
  await agreement.publish({ documentId, locale: 'fr' });

  const { data, errors } = await cms.ask(QUERY, { variables: { slug: 'nombreuses-etapes' } });
  expect(errors).toEqual([]);
  const [read] = data?.agreements as Record<string, Data[]>[];
  // A part of a list says of how many it is one.
  expect(read?.parties_connection).toEqual({
    nodes: read?.parties?.slice(10, 13),
    pageInfo: { total: 15 },
  });
  expect(read?.parties).toHaveLength(15);
  expect(read?.milestones?.map(({ date }) => date)).toEqual(dates);
  expect(read?.some).toEqual([{ kind: 'terminated' }]);
  expect(read?.documents?.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
  expect(read?.two?.map(({ title }) => title)).toEqual(['Pièce 1', 'Pièce 2']);
});
