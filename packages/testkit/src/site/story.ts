import type { StubContent, StubEntry } from './contentCms';

const updatedAt = '2024-04-10T08:00:00.000Z';

function makeSite(locale: string, name: string): StubEntry {
  return { __typename: 'Site', documentId: 's1', locale, name, tagline: name, updatedAt };
}

export function makeArticle(changes: Partial<StubEntry> = {}): StubEntry {
  return {
    __typename: 'Article',
    documentId: 'a1',
    locale: 'fr',
    slug: 'un-protocole-signe',
    headline: 'Un protocole signé',
    lead: 'Les deux villes ont signé.',
    kind: 'news',
    date: '2024-04-09',
    updatedAt,
    ...changes,
  };
}

/** The picture of an entry, by the name of its file. */
export function withCover(name: string): { cover: object } {
  const file = {
    __typename: 'UploadFile',
    documentId: `file-${name}`,
    url: `/uploads/${name}`,
    ext: '.png',
    mime: 'image/png',
    size: 5,
    width: 800,
    height: 600,
  };
  const shown = { alternativeText: 'Un arc entre deux villes', credit: 'Entente', file };
  return { cover: { __typename: 'Media', documentId: `media-${name}`, ...shown } };
}

function makeAgreement(changes: Partial<StubEntry> = {}): StubEntry {
  return {
    __typename: 'Agreement',
    documentId: 'g1',
    locale: 'fr',
    slug: 'protocole',
    title: 'Protocole de coopération',
    instrument: 'protocol',
    legalNature: 'unspecified',
    termKind: 'unknown',
    updatedAt,
    ...changes,
  };
}

/** A small site: an agreement, and two articles of which one is translated. */
export function makeStory(): StubContent {
  const agreement = makeAgreement();
  const article = makeArticle({ agreements: [agreement] });
  return {
    site: [makeSite('fr', 'Ententes'), makeSite('en', 'Agreements abroad')],
    articles: [
      article,
      makeArticle({ documentId: 'a2', slug: 'une-visite', headline: 'Une visite' }),
      makeArticle({
        locale: 'en',
        slug: 'a-protocol-signed',
        headline: 'A protocol signed',
        lead: 'Both cities signed.',
      }),
    ],
    agreements: [agreement],
  };
}
