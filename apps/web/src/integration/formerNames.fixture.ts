import type { StubContent, StubEntry } from '@entente/testkit/site/contentCms';

export const make = (__typename: string, documentId: string, fields: object): StubEntry => ({
  __typename,
  documentId,
  locale: 'fr',
  updatedAt: '2024-04-10T08:00:00.000Z',
  ...fields,
});
const agreementFields = { instrument: 'protocol', legalNature: 'unspecified', termKind: 'unknown' };

/** A city with a domain, an agreement, news, a visit: everything that bears its name. */
function city(id: string, name: string) {
  const slug = name.toLowerCase();
  const domain = make('Domain', `dom${id}`, { slug: `culture-${slug}`, name: `Culture ${name}` });
  const milestones = [
    make('Milestone', `mil${id}`, {
      title: `Jalon ${name}`,
      kind: 'signed',
      date: '2020-01-01',
    }),
  ];
  const agreement = make('Agreement', `agr${id}`, {
    ...agreementFields,
    slug: `accord-${slug}`,
    title: `Accord ${name}`,
    commitments: [make('Commitment', `com${id}`, { domain })],
    milestones,
  });
  const statement = make('Statement', `sta${id}`, {
    text: `Parole de ${name}`,
    language: 'fr',
    kind: 'direct',
    attribution: `Une voix de ${name}`,
  });
  const article = make('Article', `art${id}`, {
    slug: `nouvelle-${slug}`,
    headline: `Nouvelle ${name}`,
    lead: `Nouvelle ${name}.`,
    kind: 'press_release',
    date: '2024-04-09',
    domains: [domain],
    statements: [statement],
  });
  const visit = make('Delegation', `vis${id}`, {
    slug: `visite-${slug}`,
    title: `Visite ${name}`,
    start: '2024-04-07',
    end: '2024-04-12',
    timeZone: 'America/Toronto',
    state: 'done',
    direction: 'outgoing',
  });
  const partner = make('Partner', `par${id}`, {
    slug,
    name,
    kind: 'city',
    identifiers: [{ scheme: 'Wikidata', value: `Q${id}0` }],
    embed: { key: slug, suspended: false, origins: `https://www.${slug}.example`, views: [] },
    agreements: [agreement],
    articles: [article],
    hostedDelegations: [visit],
    milestones,
  });
  Object.assign(domain, { articles: [article], agreements: [agreement] });
  return { domain, agreement, article, visit, partner };
}

export const rochester = city('1', 'Rochester');
const brno = city('2', 'Brno');
export const speaker = make('Speaker', 'spe1', { slug: 'oratrice', name: 'Oratrice' });
export const page = make('Page', 'pag1', { slug: 'a-propos', title: 'À propos' });
export const content: StubContent = {
  site: [make('Site', 's1', { name: 'Ententes' }), make('Site', 's1', { locale: 'en', name: 'E' })],
  domains: [rochester.domain, brno.domain],
  agreements: [rochester.agreement, brno.agreement],
  articles: [rochester.article, brno.article],
  delegations: [rochester.visit, brno.visit],
  partners: [rochester.partner, brno.partner],
  speakers: [speaker],
  pages: [page],
};
