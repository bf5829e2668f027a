import type {
  PictureBlock_MediaFragment,
  StatementBlock_StatementFragment,
} from './blocks.generated';

export function makeStatement(
  overrides: Partial<StatementBlock_StatementFragment> = {},
): StatementBlock_StatementFragment {
  return {
    __typename: 'Statement',
    documentId: 'statement',
    text: 'Les deux villes veulent travailler ensemble plus souvent.',
    language: 'fr',
    kind: 'direct',
    date: '2024-04-09',
    precision: 'day',
    attribution: 'Jeanne Exemple, maire de Rennes',
    position: 1,
    translations: [],
    appointments: [
      {
        __typename: 'Appointment',
        documentId: 'appointment',
        start: '2014-04-04',
        startPrecision: 'day',
        end: null,
        endPrecision: null,
        speaker: {
          __typename: 'Speaker',
          documentId: 'speaker',
          slug: 'jeanne-exemple',
          locale: 'fr',
          givenName: 'Jeanne',
          familyName: 'Exemple',
        },
      },
    ],
    sources: [],
    ...overrides,
  };
}

export function makeMedia(
  overrides: Partial<PictureBlock_MediaFragment> = {},
): PictureBlock_MediaFragment {
  return {
    __typename: 'Media',
    documentId: 'media',
    locale: 'fr',
    decorative: false,
    alternativeText: 'Deux rives reliées par un trait',
    caption: null,
    credit: 'Entente',
    creator: null,
    file: {
      __typename: 'UploadFile',
      documentId: 'file',
      url: '/uploads/rives.png',
      width: 1600,
      height: 900,
      formats: null,
    },
    ...overrides,
  };
}

/** One paragraph as Strapi's block editor stores it. */
export function makeRichText(text: string) {
  return {
    __typename: 'ComponentBlockRichText' as const,
    id: '1',
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] as unknown,
  };
}
