import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const to = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });
const made = async (type: string, data: Data): Promise<string> =>
  (await documentsOf(cms, type).create({ locale: 'fr', data })).documentId;

describe('what depends on another', () => {
  test('may not be replaced by what it replaces', async () => {
    const a = await made('agreement', { title: 'Accord A', parentRelation: 'replaces' });
    const b = await made('agreement', { title: 'Accord B', parent: to(a) });
    await expect(
      documentsOf(cms, 'agreement').update({
        documentId: a,
        locale: 'fr',
        data: { parent: to(b) },
      }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/Accord A → Accord B → Accord A/),
      details: { errors: [expect.objectContaining({ path: ['parent'] })] },
    });
    // The other way round: by those that depend on it.
    await expect(
      documentsOf(cms, 'agreement').update({
        documentId: b,
        locale: 'fr',
        data: { children: to(a) },
      }),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test.each([
    ['agreement', 'title', 'parent'],
    ['partner', 'name', 'home'],
    ['domain', 'name', 'broader'],
  ])('never is itself: %s', async (type, title, relation) => {
    const documentId = await made(type, { [title]: `Seul de son espèce ${type}` });
    await expect(
      documentsOf(cms, type).update({
        documentId,
        locale: 'fr',
        data: { [relation]: to(documentId) },
      }),
    ).rejects.toMatchObject({ details: { errors: [{ path: [relation] }] } });
  });

  test('stands in a chain as long as it likes', async () => {
    let above = await made('domain', { name: 'Domaine 0' });
    for (const place of [1, 2, 3])
      above = await made('domain', { name: `Domaine ${place}`, broader: to(above) });
    expect(above).not.toBe('');
  });
});

describe('the milestones of an agreement', () => {
  const step = (title: string, kind: string, date: string, agreement: string, more: Data = {}) =>
    made('milestone', { title, kind, date, precision: 'day', agreement: to(agreement), ...more });

  test('come after its signature, whichever is written last', async () => {
    const agreement = await made('agreement', { title: 'Accord daté' });
    const signature = await step('Signature', 'signed', '2024-04-09', agreement);
    await expect(step('Dénonciation', 'terminated', '2023-01-01', agreement)).rejects.toMatchObject(
      {
        message: expect.stringMatching(/1er\u00a0janvier\u00a02023.*9\u00a0avril\u00a02024/),
        details: { errors: [expect.objectContaining({ path: ['date'] })] },
      },
    );
    await step('Fin', 'terminated', '2025-01-01', agreement);
    await expect(
      documentsOf(cms, 'milestone').update({
        documentId: signature,
        locale: 'fr',
        data: { date: '2026-01-01' },
      }),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test('may be known to the year of the signature only, and take effect before it', async () => {
    const agreement = await made('agreement', { title: 'Accord de l’année' });
    await step('Signature', 'signed', '2024-04-09', agreement);
    await step('Avenant', 'amended', '2024-01-01', agreement, { precision: 'year' });
    expect(await step('Effet', 'entered-into-force', '2024-01-01', agreement)).not.toBe('');
  });
});

test('what is not written in the language of the form is refused by its name', async () => {
  const english = await documentsOf(cms, 'partner').create({
    locale: 'en',
    data: { name: 'Exeter alone' },
  });
  const { documentId } = english;
  const save = (parties: object) =>
    documentsOf(cms, 'agreement').create({ locale: 'fr', data: { title: 'Accord', parties } });
  const refusal = {
    message: expect.stringMatching(/Exeter alone.* n’est pas encore écrit en français/),
    details: { errors: [expect.objectContaining({ path: ['parties'] })] },
  };
  await expect(save(to(documentId))).rejects.toMatchObject(refusal);
  await expect(save({ connect: [{ documentId, locale: 'fr' }] })).rejects.toMatchObject(refusal);
  await documentsOf(cms, 'partner').update({ documentId, locale: 'fr', data: { name: 'Exeter' } });
  await save(to(documentId));
});
