import { documentsOf, startCms, type TestCms } from './cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const site = () => documentsOf(cms, 'site');
const audit = (nonConformities: string | null) => ({
  auditedOn: '2026-05-04',
  criteriaMet: 53,
  criteriaApplicable: 53,
  nonConformities,
});

async function declared(): Promise<unknown> {
  const { data } = await cms.ask(
    '{ site(locale: "fr") { name accessibility { criteriaMet nonConformities } } }',
  );
  return data?.site;
}

test('total compliance is refused while failures are listed, and nothing of it is kept', async () => {
  const accessibility = audit(null);
  const { documentId } = await site().create({
    data: { name: 'Avant', accessibility },
    locale: 'fr',
  });
  const refused = site().update({
    documentId,
    locale: 'fr',
    data: { name: 'Après', accessibility: audit('Le plan du site') },
  });
  await expect(refused).rejects.toThrow(/totalement conforme/);
  expect(await declared()).toMatchObject({
    name: 'Avant',
    accessibility: { criteriaMet: 53, nonConformities: null },
  });
});
