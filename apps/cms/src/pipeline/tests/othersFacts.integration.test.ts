/** @dialect join rows are read and written by hand */
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { ownContentTypes } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { named } from './namedEntries.fixture';
import { sharedParts, type SharedAttribute } from '../../platform/contentTypes/sharedParts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const to = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

const made = async (type: string, data: Data): Promise<string> =>
  (await documents(type).create({ locale: 'fr', data })).documentId;

/** The documents that a draft links to. */
async function linked(type: string, documentId: string, attribute: string): Promise<string[]> {
  const found = await documents(type).findOne({
    documentId,
    locale: 'fr',
    populate: { [attribute]: { fields: ['documentId'] } },
  });
  const links = found?.[attribute] as { documentId: string }[] | { documentId: string } | null;
  return [links ?? []].flat().map((one) => one.documentId);
}

async function agreement(title: string): Promise<string> {
  const parties = [
    await made('partner', { name: `${title}, première partie` }),
    await made('partner', { name: `${title}, seconde partie` }),
  ];
  return made('agreement', { title, parties: to(...parties) });
}

async function copyOf(type: string, documentId: string): Promise<string> {
  const { entries = [] } = await documents(type).clone({ documentId, locale: 'fr', data: {} });
  return entries[0]?.documentId ?? '';
}

/** Types with something that belongs to one entry alone, and how the two are joined. */
const owners = [
  { type: 'agreement', own: 'milestones', part: 'milestone', back: 'agreement' },
  { type: 'agreement', own: 'commitments', part: 'commitment', back: 'agreement' },
  { type: 'delegation', own: 'participations', part: 'participation', back: 'delegation' },
  { type: 'article', own: 'statements', part: 'statement', back: 'article' },
  { type: 'speaker', own: 'appointments', part: 'appointment', back: 'speaker' },
  { type: 'partner', own: 'appointments', part: 'appointment', back: 'partner' },
] as const;

test.each(owners)('a copy of $type leaves the original its $own', async (row) => {
  const { type, own, part, back } = row;
  const original = await made(type, named(type, `Original ${type} ${own}`));
  const parts = [];
  for (const place of [1, 2])
    parts.push(
      await made(part, {
        ...named(part, `Élément ${place} de ${type} ${own}`),
        [back]: to(original),
      }),
    );
  const copy = await copyOf(type, original);
  expect(copy).not.toBe('');
  expect((await linked(type, original, own)).sort()).toEqual([...parts].sort());
  expect(await linked(type, copy, own)).toEqual([]);
});

test('the original keeps them when it is published next', async () => {
  const original = await agreement('Accord copié puis publié');
  const milestone = await made('milestone', {
    ...named('milestone', 'Signature gardée'),
    agreement: to(original),
  });
  await copyOf('agreement', original);
  await documents('milestone').publish({ documentId: milestone, locale: 'fr' });
  await documents('agreement').publish({ documentId: original, locale: 'fr' });
  const { data } = await cms.ask(
    '{ agreements(locale: "fr", pagination: { limit: 100 }) { documentId milestones { documentId } } }',
  );
  const read = (data?.agreements as { documentId: string; milestones: unknown[] }[]).find(
    ({ documentId }) => documentId === original,
  );
  expect(read?.milestones).toEqual([{ documentId: milestone }]);
});

test('giving up the draft of an agreement leaves the links of other drafts to it', async () => {
  const subject = await agreement('Accord dont le brouillon est abandonné');
  await documents('agreement').publish({ documentId: subject, locale: 'fr' });
  const others = [
    ['article', 'agreements'],
    ['delegation', 'agreements'],
    ['milestone', 'agreement'],
  ] as const;
  const drafts: string[] = [];
  for (const [type, attribute] of others)
    drafts.push(
      await made(type, { ...named(type, `Brouillon ${type}`), [attribute]: to(subject) }),
    );
  await documents('agreement').update({
    documentId: subject,
    locale: 'fr',
    data: { title: 'Un titre auquel on renonce' },
  });
  await documents('agreement').discardDraft({ documentId: subject, locale: 'fr' });
  const draft = await documents('agreement').findOne({ documentId: subject, locale: 'fr' });
  expect(draft?.title).toBe('Accord dont le brouillon est abandonné');
  for (const [place, [type, attribute]] of others.entries())
    expect(await linked(type, drafts[place] ?? '', attribute)).toEqual([subject]);
});

test('giving up the draft in one language touches no link in another', async () => {
  const subject = await agreement('Accord rendu dans une langue');
  const english = { title: 'Agreement given up' };
  await documents('agreement').update({ documentId: subject, locale: 'en', data: english });
  for (const locale of ['fr', 'en'])
    await documents('agreement').publish({ documentId: subject, locale });
  const milestone = await made('milestone', {
    ...named('milestone', 'Étape en deux langues'),
    agreement: to(subject),
  });
  await documents('milestone').update({
    documentId: milestone,
    locale: 'en',
    data: { title: 'Milestone' },
  });
  const linksIn = async (locale: string) => {
    const row = await cms.strapi.db
      .query('api::agreement.agreement')
      .findOne({ where: { documentId: subject, locale, publishedAt: { $null: true } } });
    return cms.strapi.db
      .connection('milestones_agreement_lnk')
      .where({ agreement_id: row.id })
      .orderBy('id')
      .select();
  };
  const before = await linksIn('fr');
  expect(before).toHaveLength(1);
  await documents('agreement').update({
    documentId: subject,
    locale: 'en',
    data: { title: 'Another title' },
  });
  await documents('agreement').discardDraft({ documentId: subject, locale: 'en' });
  expect(await linksIn('fr')).toEqual(before);
  expect(await linksIn('en')).toHaveLength(1);
});

test('what the draft itself says of others is given up with it', async () => {
  const subject = await made('article', named('article', 'Actualité dont le brouillon est rendu'));
  await documents('article').publish({ documentId: subject, locale: 'fr' });
  const told = await agreement('Accord lié dans le brouillon seul');
  await documents('article').update({
    documentId: subject,
    locale: 'fr',
    data: { agreements: to(told) },
  });
  expect(await linked('article', subject, 'agreements')).toEqual([told]);
  await documents('article').discardDraft({ documentId: subject, locale: 'fr' });
  expect(await linked('article', subject, 'agreements')).toEqual([]);
});

test('a date that is none is refused at its field, in French, and nothing is kept', async () => {
  const before = await documents('milestone').count({});
  for (const date of ['31/04/2024', '1958', 'bientôt'])
    await expect(
      documents('milestone').create({
        locale: 'fr',
        data: { title: 'Étape à la date impossible', kind: 'visit', date },
      }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [expect.objectContaining({ path: ['date'] })] },
    });
  expect(await documents('milestone').count({})).toBe(before);
});

test.each(owners)('a $part of one $type is not taken by another', async (row) => {
  const { type, own, part, back } = row;
  const owner = await made(type, named(type, `Détient ${own} (${type})`));
  const other = await made(type, named(type, `Voudrait ${own} (${type})`));
  const taken = await made(part, { ...named(part, `Objet de ${type}`), [back]: to(owner) });
  const write = (documentId: string) =>
    documents(type).update({
      documentId,
      locale: 'fr',
      data: { [own]: { connect: [{ documentId: taken }] } },
    });
  await expect(write(other)).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(`Détient ${own} (${type})`) as string,
    details: { errors: [{ path: [own] }] },
  });
  await expect(
    made(type, { ...named(type, `Nouvelle fiche ${own} (${type})`), [own]: to(taken) }),
  ).rejects.toMatchObject({ name: 'ValidationError' });
  await write(owner);
  expect(await linked(type, owner, own)).toEqual([taken]);
  expect(await linked(type, other, own)).toEqual([]);
});

test('an accord is not given a second parent by another one', async () => {
  const first = await agreement('Accord-cadre');
  const second = await agreement('Autre accord-cadre');
  const child = await made('agreement', { title: 'Avenant', parent: to(first) });
  await expect(
    documents('agreement').update({
      documentId: second,
      locale: 'fr',
      data: { children: to(child) },
    }),
  ).rejects.toMatchObject({ name: 'ValidationError' });
  expect(await linked('agreement', first, 'children')).toEqual([child]);
});

test('what was removed from one entry can be linked to another', async () => {
  const first = await made('article', named('article', 'Avait la déclaration'));
  const second = await made('article', named('article', 'Aura la déclaration'));
  const statement = await made('statement', {
    ...named('statement', 'Des mots à déplacer'),
    article: to(first),
  });
  await documents('article').update({
    documentId: first,
    locale: 'fr',
    data: { statements: to() },
  });
  await documents('article').update({
    documentId: second,
    locale: 'fr',
    data: { statements: to(statement) },
  });
  expect(await linked('article', second, 'statements')).toEqual([statement]);
});

/** What each of the parts that all languages share holds, as somebody wrote it in French. */
const shared = [
  ['agreement', 'sources', { title: 'Délibération du 9 avril 2024' }],
  ['article', 'pressContacts', { name: 'Service de presse', email: 'presse@rennes.example' }],
  ['milestone', 'sources', { title: 'Registre des signatures' }],
  ['partner', 'identifiers', { scheme: 'Wikidata', value: 'Q647' }],
] as const;

test('these are all the lists of parts that the languages of an entry share', () => {
  const found = ownContentTypes(cms.strapi).flatMap((uid) =>
    traitsOf(cms.strapi, uid).isLocalized
      ? sharedParts(cms.strapi.contentType(uid).attributes as Record<string, SharedAttribute>).map(
          (name) => `${uid.split('.')[1]} ${name}`,
        )
      : [],
  );
  const known = shared.map(([type, name]) => `${type} ${name}`);
  expect(found.filter((name) => name !== 'partner embed').sort()).toEqual(known.sort());
});

test.each(shared)(
  'another language of a %s leaves its %s as they are',
  async (type, name, part) => {
    const documentId = await made(type, { ...named(type, `Deux langues ${type}`), [name]: [part] });
    const written = { ...named(type, `Two languages ${type}`), [name]: [] };
    await documents(type).update({ documentId, locale: 'en', data: written });
    for (const locale of ['fr', 'en']) {
      const row = await documents(type).findOne({ documentId, locale, populate: [name] });
      expect([locale, row?.[name]]).toEqual([locale, [expect.objectContaining(part)]]);
    }
  },
);

test('a partner’s embeds stay as they are set when it is translated', async () => {
  const embed = { accent: '#aa3300' };
  const documentId = await made('partner', { ...named('partner', 'Ville traduite'), embed });
  await documents('partner').update({
    documentId,
    locale: 'en',
    data: { name: 'Translated city', embed: null },
  });
  for (const locale of ['fr', 'en']) {
    const row = await documents('partner').findOne({ documentId, locale, populate: ['embed'] });
    expect([locale, row?.embed]).toEqual([locale, expect.objectContaining(embed)]);
  }
});

test('and what somebody does write of them in the other language is kept', async () => {
  const contact = { name: 'Service de presse', email: 'presse@rennes.example' };
  const other = { name: 'Press office', email: 'press@rennes.example' };
  const documentId = await made('article', {
    ...named('article', 'Deux contacts'),
    pressContacts: [contact],
  });
  await documents('article').update({
    documentId,
    locale: 'en',
    data: { ...named('article', 'Two contacts'), pressContacts: [contact, other] },
  });
  const row = await documents('article').findOne({
    documentId,
    locale: 'en',
    populate: ['pressContacts'],
  });
  expect(row?.pressContacts).toEqual([
    expect.objectContaining(contact),
    expect.objectContaining(other),
  ]);
});
