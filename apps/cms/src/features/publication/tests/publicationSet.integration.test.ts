/** @dialect a set is published in one transaction, locks and all */
import type { UID } from '@strapi/strapi';
import { localTimeOf } from '@entente/model/zonedTime';
import { frenchTypography } from '@entente/model/frenchTypography';
import type { PublicationResponse } from '../../../pipeline/publication/publicationResponse';
import { publishSet } from '../../../pipeline/publication/publishSet';
import { withConnection } from '../../../platform/database/connection';
import { runDue } from '../../schedule/server/runDue';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { madeOffice } from '../../../../tests/office';
import { newsroom } from '../../../../tests/newsroom';
import { personWithRole } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';

const uid: UID.ContentType = 'api::article.article';

let cms: TestCms;
let administrator: Record<string, string>;
let room: ReturnType<typeof newsroom>;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_SOURCE_FIRST: 'on' });
  administrator = await signIn(cms);
  room = newsroom(cms, administrator);
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

async function make(type: string, data: Data): Promise<string> {
  return (await documents(type).create({ data, locale: 'fr' })).documentId;
}

async function translate(type: string, documentId: string, data: Data): Promise<void> {
  await documents(type).update({ documentId, locale: 'en', data });
}

/** A draft of news that tells of an agreement with a milestone and a commitment, and of a visit. */
async function story(name: string, agreementData: Data = {}) {
  const cities = [
    await make('partner', { name: `${name} A` }),
    await make('partner', { name: `${name} B` }),
  ];
  const delegation = await make('delegation', { title: `Visite ${name}`, start: '2024-04-07' });
  const agreement = await make('agreement', {
    title: `Accord ${name}`,
    parties: link(...cities),
    ...agreementData,
  });
  const milestone = await make('milestone', {
    title: `Signature ${name}`,
    kind: 'signed',
    date: '2024-04-09',
    agreement: link(agreement),
    delegation: link(delegation),
  });
  await make('commitment', { text: `Engagement ${name}`, agreement: link(agreement) });
  const article = await make('article', {
    headline: `Actualité ${name}`,
    lead: 'Deux rives.',
    date: '2024-04-09',
    agreements: link(agreement),
  });
  await documents('statement').create({
    data: {
      text: `Dit ${name}`,
      language: 'fr',
      kind: 'reported',
      article: link(article),
      appointments: link(await madeOffice(cms)),
    },
  });
  return { article, agreement, milestone, delegation };
}

const told = async (documentId: string, headers = administrator): Promise<PublicationResponse> => {
  const { body } = await room.entente.get(
    headers,
    `/publication?uid=${uid}&documentId=${documentId}`,
  );
  return body as PublicationResponse;
};

const publish = (documentId: string, more: object = {}, headers = administrator) =>
  room.entente.post(headers, '/publication', { uid, documentId, locales: ['fr'], ...more });

/** What the site would read of an article; undefined while it is not public. */
async function online(documentId: string, locale = 'fr') {
  const { data } = await cms.ask(
    `query ($locale: I18NLocaleCode) { articles(locale: $locale, pagination: { limit: 100 }) {
      documentId statements { text }
      agreements { title milestones { title delegation { title } } commitments { text } }
    } }`,
    { variables: { locale } },
  );
  return (data?.articles as { documentId: string }[]).find((one) => one.documentId === documentId);
}

describe('what an entry needs is told before anybody tries', () => {
  test('all that it leads to and is not public, what others need first', async () => {
    const { article } = await story('entière');
    const { sets, mayPublish } = await told(article);
    expect(mayPublish).toBe(true);
    expect(sets).toMatchObject([
      { locale: 'fr', isPublic: false, obstacles: [], untranslated: [] },
    ]);
    expect(sets[0]?.needs.map(({ type, title }) => `${type} ${title}`)).toEqual([
      'delegation Visite entière',
      'milestone Signature entière',
      'agreement Accord entière',
    ]);
  });

  test('nothing of what is public already', async () => {
    const { article, agreement, milestone, delegation } = await story('connue');
    for (const [type, documentId] of Object.entries({ delegation, milestone, agreement }))
      await documents(type).publish({ documentId, locale: 'fr' });
    expect((await told(article)).sets[0]?.needs).toEqual([]);
  });

  test('each language for itself, with what readers of that language will not find', async () => {
    const { article, agreement } = await story('bilingue');
    await translate('article', article, { headline: 'News', lead: 'Two shores.' });
    expect(
      (await told(article)).sets.map(({ locale, needs, untranslated }) => [
        locale,
        needs.length,
        untranslated.map(({ title }) => title),
      ]),
    ).toEqual([
      ['en', 0, ['Accord bilingue']],
      ['fr', 3, []],
    ]);
    await translate('agreement', agreement, { title: 'Agreement' });
    const [english] = (await told(article)).sets;
    expect(english?.needs.map(({ title }) => title)).toEqual(['Agreement']);
  });

  test('what keeps any of it from being published, with its entry', async () => {
    const { article } = await story('empêchée', { parties: link() });
    await documents('article').update({ documentId: article, locale: 'fr', data: { lead: null } });
    const { sets } = await told(article);
    expect(
      sets[0]?.obstacles.map(({ rule, message, entry }) => [rule, message, entry.title]),
    ).toEqual([
      ['unready', frenchTypography('il manque « Chapeau » (en français)'), 'Actualité empêchée'],
      ['unready', 'un accord lie au moins deux parties', 'Accord empêchée'],
    ]);
  });
});

describe('an entry published with what it needs', () => {
  test('is online with all of it, parts and links, in one revision', async () => {
    const { article } = await story('ensemble');
    const { needs } = (await told(article)).sets[0]!;
    const answer = await publish(article, { withThese: needs.map(({ documentId }) => documentId) });
    expect(answer.body.sets).toMatchObject([{ isPublic: true, needs: [], obstacles: [] }]);
    expect(await online(article)).toEqual({
      documentId: article,
      statements: [{ text: 'Dit ensemble' }],
      agreements: [
        {
          title: 'Accord ensemble',
          milestones: [{ title: 'Signature ensemble', delegation: { title: 'Visite ensemble' } }],
          commitments: [{ text: 'Engagement ensemble' }],
        },
      ],
    });
  });

  test('in two languages at once', async () => {
    const { article } = await story('double');
    await translate('article', article, { headline: 'Both', lead: 'Two shores.' });
    expect((await publish(article, { locales: ['fr', 'en'] })).status).toBe(200);
    expect([await online(article), await online(article, 'en')]).toEqual([
      expect.objectContaining({ agreements: [] }),
      expect.anything(),
    ]);
  });

  test('stays offline with all of it when one of them is refused', async () => {
    const { article, agreement, delegation } = await story('refusée', { parties: link() });
    const answer = await publish(article, { withThese: [agreement, delegation] });
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      frenchTypography('Publication impossible : un accord lie au moins deux parties'),
    ]);
    expect(await online(article)).toBeUndefined();
    const rows = await cms.strapi.db
      .query('api::delegation.delegation')
      .findMany({ where: { documentId: delegation, publishedAt: { $notNull: true } } });
    expect(rows).toEqual([]);
  });

  test('stays offline when a link, read back, is not its draft’s', async () => {
    const { article, agreement } = await story('relue');
    let isForgetful = true;
    cms.strapi.documents.use(async (context, next) => {
      if (isForgetful && context.action === 'publish' && context.uid === uid)
        await withConnection(cms.strapi, (connection) =>
          connection('entente_published_links').where({ target: agreement }).delete(),
        );
      return next();
    });
    const set = publishSet(cms.strapi, {
      entry: { uid, documentId: article },
      locales: ['fr'],
      read: [],
      withThese: new Set([agreement]),
      requireRight: () => {},
    });
    await expect(set).rejects.toThrow(/le lien «.agreement\..+.» n’était pas celui du brouillon/);
    isForgetful = false;
    expect(await online(article)).toBeUndefined();
  });

  test('publishes nothing that it does not need, whatever is asked', async () => {
    const { article } = await story('sobre');
    const stranger = await make('delegation', { title: 'Ailleurs', start: '2024-01-01' });
    await publish(article, { withThese: [stranger] });
    const rows = await cms.strapi.db
      .query('api::delegation.delegation')
      .findMany({ where: { documentId: stranger, publishedAt: { $notNull: true } } });
    expect(rows).toEqual([]);
  });

  test.each([
    ['no language', { locales: [] }],
    ['a type that is not published', { uid: 'api::partner.partner' }],
    ['what is no id', { withThese: ['../x'] }],
  ])('is refused with %s', async (_what, wrong) => {
    const { article } = await story('erronée');
    expect((await publish(article, wrong)).status).toBe(400);
    expect(await online(article)).toBeUndefined();
  });
});

describe('where the first language is to be complete, a translation', () => {
  const inEnglish = async (name: string) => {
    const { article } = await story(name);
    await translate('article', article, { headline: `News ${name}`, lead: 'Two shores.' });
    return article;
  };
  const refusal = /^La version en anglais ne se publie qu’avec la version en français/;

  test('is refused before its source, and told so before anybody tries', async () => {
    const article = await inEnglish('avant');
    const [english] = (await told(article)).sets;
    expect(english?.obstacles).toMatchObject([
      { rule: 'source', message: expect.stringMatching(refusal) },
    ]);
    const alone = await publish(article, { locales: ['en'] });
    expect([alone.status, alone.body.error.message]).toEqual([400, expect.stringMatching(refusal)]);
    await expect(
      documents('article').publish({ documentId: article, locale: 'en' }),
    ).rejects.toThrow(refusal);
    expect(await online(article, 'en')).toBeUndefined();
  });

  test('is published after it', async () => {
    const article = await inEnglish('après');
    await publish(article);
    expect((await publish(article, { locales: ['en'] })).status).toBe(200);
    expect(await online(article, 'en')).toBeDefined();
  });

  test('is scheduled with it, in whatever order they are asked, not alone', async () => {
    const article = await inEnglish('à l’heure');
    const at = new Date('2098-01-01T09:00:00Z');
    const schedule = (locales: string[]) =>
      room.schedule(administrator, article, { locales, local: localTimeOf(at, 'Europe/Paris') });
    expect((await schedule(['en'])).body.error.message).toMatch(refusal);
    expect((await schedule(['en', 'fr'])).status).toBe(200);
    await runDue(cms.strapi, at);
    expect(await online(article, 'en')).toBeDefined();
  });
});

test('a set is scheduled for one moment, and is online then, all of it', async () => {
  const { article } = await story('programmée');
  const { needs } = (await told(article)).sets[0]!;
  const at = new Date('2099-01-01T09:00:00Z');
  const made = await room.schedule(administrator, article, {
    withThese: needs.map(({ documentId }) => documentId),
    local: localTimeOf(at, 'Europe/Paris'),
  });
  expect(made.status).toBe(200);
  await runDue(cms.strapi, new Date(at.getTime() - 1));
  expect(await online(article)).toBeUndefined();
  await runDue(cms.strapi, at);
  expect(await online(article)).toMatchObject({
    agreements: [{ milestones: [{ delegation: { title: 'Visite programmée' } }] }],
  });
});

test('who may not publish reads the set and publishes nothing', async () => {
  const author = await personWithRole(cms, 'entente-author', 'Aude');
  const { article } = await story('timide');
  expect(await told(article, author.headers)).toMatchObject({ mayPublish: false });
  expect((await publish(article, {}, author.headers)).status).toBe(403);
  expect(await online(article)).toBeUndefined();
});

test('who may not publish one of its types publishes nothing of the set', async () => {
  const half = await personWithRole(cms, 'entente-approver', 'Paule');
  const role = await cms.strapi.service('admin::role').findOne({ code: 'entente-approver' });
  await cms.strapi.db.query('admin::permission').deleteMany({
    where: {
      role: role.id,
      action: 'plugin::content-manager.explorer.publish',
      subject: 'api::agreement.agreement',
    },
  });
  const { article, agreement } = await story('partagée');
  expect((await publish(article, { withThese: [agreement] }, half.headers)).status).toBe(403);
  expect(await online(article)).toBeUndefined();
  expect((await publish(article, {}, half.headers)).status).toBe(200);
  expect(await online(article)).toMatchObject({ agreements: [] });
});
