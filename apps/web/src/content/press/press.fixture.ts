import type {
  KitMedia_MediaFragment,
  PressPicture_MediaFragment,
  PressKit_ArticleFragment,
  PressRelease_ArticleFragment,
} from './press.generated';

export function makeKitMedia(
  overrides: Partial<KitMedia_MediaFragment> = {},
): KitMedia_MediaFragment {
  return {
    __typename: 'Media',
    documentId: 'picture',
    locale: 'fr',
    alternativeText: 'Deux personnes se serrent la main',
    caption: null,
    credit: 'Entente',
    creator: null,
    licence: null,
    licenceUrl: null,
    rightsExpiry: null,
    file: {
      __typename: 'UploadFile',
      documentId: 'file',
      url: '/uploads/main_1a2b.webp',
      ext: '.webp',
      size: 120,
    },
    ...overrides,
  };
}

export function makePressPicture(
  overrides: Partial<PressPicture_MediaFragment> = {},
): PressPicture_MediaFragment {
  return {
    __typename: 'Media',
    documentId: 'picture',
    locale: 'fr',
    decorative: false,
    alternativeText: 'Deux personnes se serrent la main',
    caption: null,
    credit: 'Entente',
    creator: null,
    licence: null,
    rightsExpiry: null,
    file: {
      __typename: 'UploadFile',
      documentId: 'file',
      url: '/uploads/main_1a2b.webp',
      ext: '.webp',
      size: 120,
      width: 2400,
      height: 1600,
      formats: null,
    },
    ...overrides,
  };
}

/** Said word for word, in English. */
function makeSaid() {
  return {
    __typename: 'Statement' as const,
    documentId: 'statement',
    text: 'We look forward to it.',
    language: 'en',
    kind: 'direct' as const,
    date: null,
    precision: null,
    attribution: 'Une élue, maire',
    position: 1,
    translations: [],
    appointments: [],
    sources: [],
  };
}

export function makePressRelease(
  overrides: Partial<PressRelease_ArticleFragment> = {},
): PressRelease_ArticleFragment {
  return {
    __typename: 'Article',
    documentId: 'release',
    locale: 'fr',
    slug: 'rennes-quebec',
    headline: 'Rennes et Québec signent un protocole',
    date: '2024-04-09',
    datelinePlace: 'Québec',
    cover: makePressPicture(),
    gallery: [],
    statements: [makeSaid()],
    ...overrides,
  };
}

/** A release with a heading, a list, a statement in English and a correction. */
export function makeKitArticle(
  overrides: Partial<PressKit_ArticleFragment> = {},
): PressKit_ArticleFragment {
  const text = (words: string) => [{ type: 'text', text: words }];
  return {
    ...makePressRelease(),
    lead: "Qu'ont-ils signé ? Un protocole.",
    kind: 'press_release',
    updatedAt: '2024-04-10T08:00:00.000Z',
    cover: makeKitMedia(),
    gallery: [],
    body: [
      {
        __typename: 'ComponentBlockRichText',
        id: '1',
        body: [
          { type: 'heading', level: 2, children: text('Trois domaines') },
          { type: 'paragraph', children: text('Le protocole court sur cinq ans.') },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: text('Culture') }],
          },
        ],
      },
    ],
    statements: [makeSaid()],
    pressContacts: [],
    corrections: [
      {
        __typename: 'ComponentCorrectionNote',
        id: '1',
        date: '2024-04-10',
        text: 'La durée est de cinq ans.',
      },
    ],
    ...overrides,
  };
}
