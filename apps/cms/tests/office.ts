import { documentsOf, type TestCms } from './cms';

/** An office that somebody may speak in: a statement without one is not published. */
export async function madeOffice(cms: TestCms): Promise<string> {
  const { documentId: speaker } = await documentsOf(cms, 'speaker').create({
    locale: 'fr',
    data: { givenName: 'Ada', familyName: 'Porte-parole' },
  });
  const { documentId } = await documentsOf(cms, 'appointment').create({
    locale: 'fr',
    data: { title: 'porte-parole', speaker: { set: [{ documentId: speaker }] } },
  });
  return documentId;
}
