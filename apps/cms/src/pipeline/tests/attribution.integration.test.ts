import { documentsOf, startCms, type TestCms } from '../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const link = (documentId: string) => ({ set: [{ documentId }] });

/** Somebody in an office that has a name in both languages. */
async function office(person: string, french: string, english: string): Promise<string> {
  const [givenName, familyName] = person.split(' ');
  const speaker = await documents('speaker').create({
    locale: 'fr',
    data: { givenName, familyName },
  });
  const { documentId } = await documents('appointment').create({
    locale: 'fr',
    data: { title: french, speaker: link(speaker.documentId) },
  });
  await documents('appointment').update({ documentId, locale: 'en', data: { title: english } });
  return documentId;
}

const STATEMENTS =
  '{ statements(pagination: { limit: 100 }) { documentId attribution translations { attribution } } }';
interface StatementAnswer {
  documentId: string;
  attribution: string | null;
  translations: { attribution: string | null }[];
}
const published = async (documentId: string) => {
  const { data } = await cms.ask(STATEMENTS);
  return (data?.statements as StatementAnswer[]).find((one) => one.documentId === documentId);
};

test('who said it is told in each language of the statement, and stays when the office is renamed', async () => {
  const appointment = await office('Ada Vives', 'Maire de Vic', 'Mayor of Vic');
  const { documentId } = await documents('statement').create({
    data: {
      text: 'Nous apprendrons ensemble.',
      language: 'fr',
      kind: 'direct',
      appointments: link(appointment),
      translations: [{ language: 'en', text: 'We shall learn together.', kind: 'courtesy' }],
    },
  });
  const told = {
    documentId,
    attribution: 'Ada Vives, maire de Vic',
    translations: [{ attribution: 'Ada Vives, mayor of Vic' }],
  };
  await documents('statement').publish({ documentId });
  expect(await published(documentId)).toEqual(told);
  await documents('appointment').update({
    documentId: appointment,
    locale: 'fr',
    data: { title: 'Ancienne maire de Vic' },
  });
  await documents('statement').publish({ documentId });
  expect(await published(documentId)).toEqual(told);
});

test('who said it is what somebody wrote, where somebody did', async () => {
  const appointment = await office('Bo Vives', 'Adjoint', 'Deputy');
  const { documentId } = await documents('statement').create({
    data: {
      text: 'Déjà attribué.',
      language: 'fr',
      kind: 'direct',
      attribution: 'Bo Vives, pour le conseil',
      appointments: link(appointment),
    },
  });
  await documents('statement').publish({ documentId });
  expect((await published(documentId))?.attribution).toBe('Bo Vives, pour le conseil');
});
