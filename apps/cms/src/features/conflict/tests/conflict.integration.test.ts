/** @dialect two who save at once wait for each other on a row lock */
import type { Version } from '../../../pipeline/record/versionTable';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { conflictIn, formsOf, told } from '../../../../tests/forms';
import { makeArticle, newsroom, path, type Headers } from '../../../../tests/newsroom';
import { personWithRole, type Person } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';

let cms: TestCms;
let administrator: Headers;
let aude: Person;
let edith: Person;
let room: ReturnType<typeof newsroom>;
let forms: ReturnType<typeof formsOf>;

beforeAll(async () => {
  // Who may publish what is told elsewhere.
  cms = await startCms('none', { ENTENTE_FOUR_EYES: 'off' });
  administrator = await signIn(cms);
  aude = await personWithRole(cms, 'entente-approver', 'Aude');
  edith = await personWithRole(cms, 'entente-approver', 'Edith', 'en');
  room = newsroom(cms, administrator);
  forms = formsOf(cms);
});

afterAll(() => cms.stop());

const written = (more: Data = {}) => room.written(aude.headers, more);

describe('of two people who save the same entry', () => {
  test('the second is told what the first wrote, beside their own words, and nothing is written', async () => {
    const id = await written({ headline: 'Un pont' });
    const [first, second] = [await forms.open(aude, id), await forms.open(edith, id)];
    const words = { ...first.data, headline: 'Le pont d’Aude' };
    expect((await forms.save(aude, id, first.version, words)).status).toBe(200);
    const late = { ...second.data, headline: 'Le pont d’Edith', lead: 'Une rive.' };
    const refused = await forms.save(edith, id, second.version, late);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(/^Aude Essai saved this entry/);
    const conflict = conflictIn(refused);
    expect(told(conflict)).toEqual([['Headline', 'Le pont d’Aude', 'Le pont d’Edith']]);
    expect(conflict).toMatchObject({ by: 'Aude Essai', isOwn: false, others: [] });
    expect(Date.parse(conflict?.at ?? '')).toBeGreaterThan(0);
    const { data } = await forms.open(edith, id);
    expect([data.headline, data.lead]).toEqual(['Le pont d’Aude', 'Deux rives.']);
  });

  test('the second is told so when they publish, and nothing is published', async () => {
    const id = await written({ headline: 'Publication double' });
    const { version, data } = await forms.open(edith, id);
    await room.change(administrator, id, { lead: 'Ajout de l’administration.' });
    const refused = await forms.save(edith, id, version, data, { action: 'publish' });
    expect(refused.status).toBe(409);
    expect(told(conflictIn(refused))).toEqual([
      ['Lead', 'Ajout de l’administration.', 'Deux rives.'],
    ]);
    expect(await room.isOnline(id)).toBe(false);
  });

  test('the one who throws a draft away is told what would be lost', async () => {
    const id = await written();
    const shown = await forms.open(aude, id);
    expect(
      (await forms.save(aude, id, shown.version, shown.data, { action: 'publish' })).status,
    ).toBe(200);
    const { version } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'Tout neuf.' });
    const refused = await forms.save(edith, id, version, {}, { action: 'discard' });
    expect([refused.status, conflictIn(refused)?.others]).toEqual([409, ['Lead']]);
    expect((await forms.open(edith, id)).data.lead).toBe('Tout neuf.');
  });

  test('the second keeps their words knowingly: the log says so, and the others’ are kept', async () => {
    const id = await written();
    const { version, data } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'Texte d’Aude.' });
    const mine = { ...data, lead: 'Edith’s text.' };
    const conflict = conflictIn(await forms.save(edith, id, version, mine));
    const answer = await forms.save(edith, id, String(conflict?.version), mine, { over: 'lead' });
    expect([answer.status, answer.body.data.lead]).toEqual([200, 'Edith’s text.']);
    const { lines } = await room.audit(`documentId=${id}`);
    expect(lines.find(({ action }) => action === 'overwrite')).toMatchObject({
      personName: 'Edith Essai',
      detail: { fields: ['lead'], over: 'Aude Essai' },
    });
    const list = `/versions?uid=api::article.article&documentId=${id}&locale=fr`;
    const { body } = await room.entente.get(edith.headers, list);
    const version0 = (body.versions as Version[]).find(({ kind }) => kind === 'replaced');
    expect(version0).toMatchObject({ by: 'Aude Essai' });
    const difference = await room.entente.get(
      edith.headers,
      `/versions/${version0?.id}/difference`,
    );
    expect(JSON.stringify(difference.body)).toContain('Aude');
  });

  test('a third change meanwhile is a conflict again', async () => {
    const id = await written();
    const { version, data } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'Une.' });
    const mine = { ...data, lead: 'Mine.' };
    const conflict = conflictIn(await forms.save(edith, id, version, mine));
    await room.change(aude.headers, id, { lead: 'Deux.' });
    const again = await forms.save(edith, id, String(conflict?.version), mine, { over: 'lead' });
    expect([again.status, told(conflictIn(again))[0]?.[1]]).toEqual([409, 'Deux.']);
  });

  test('what only the first changed stays when the second leaves it out', async () => {
    const id = await written();
    const { version } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'Texte d’Aude.' });
    const refused = await forms.save(edith, id, version, {
      headline: 'Edith',
      lead: 'Deux rives.',
    });
    const { version: theirs } = conflictIn(refused) ?? {};
    const answer = await forms.save(edith, id, String(theirs), { headline: 'Edith' });
    const { headline, lead } = answer.body.data;
    expect([answer.status, headline, lead]).toEqual([200, 'Edith', 'Texte d’Aude.']);
  });

  test('a text is told by its paragraphs, relations by their names, files and all', async () => {
    const id = await written();
    const { documentId } = await documentsOf(cms, 'partner').create({
      data: { name: 'Québec' },
      locale: 'fr',
    });
    const { version } = await forms.open(edith, id);
    const text = (words: string) => [
      {
        __component: 'block.rich-text',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
      },
    ];
    const partners = { connect: [{ documentId }], disconnect: [] };
    await room.change(aude.headers, id, { body: text('Un texte.'), partners });
    const second = await documentsOf(cms, 'partner').create({
      data: { name: 'Laval' },
      locale: 'fr',
    });
    const more = { connect: [{ documentId: second.documentId }], disconnect: [] };
    const refused = await forms.save(edith, id, version, { body: text('A text.'), partners: more });
    expect(told(conflictIn(refused))).toEqual([
      ['Body', 'Un texte.', 'A text.'],
      ['Partners', 'Québec', 'Québec\nLaval'],
    ]);
  });

  test('relations that only the first changed are told, and stay', async () => {
    const id = await written();
    const { documentId } = await documentsOf(cms, 'partner').create({
      data: { name: 'Gatineau' },
      locale: 'fr',
    });
    const { version } = await forms.open(edith, id);
    await room.change(aude.headers, id, {
      partners: { connect: [{ documentId }], disconnect: [] },
    });
    const sent = { headline: 'Edith et Aude', partners: { connect: [], disconnect: [] } };
    const conflict = conflictIn(await forms.save(edith, id, version, sent, { action: 'publish' }));
    expect([conflict?.fields, conflict?.others]).toEqual([[], ['Partners']]);
    expect((await forms.save(edith, id, String(conflict?.version), sent)).status).toBe(200);
    const { body } = await cms
      .http()
      .get(`/content-manager/relations/api::article.article/${id}/partners?locale=fr`)
      .set(edith.headers);
    expect(body.results).toHaveLength(1);
  });

  test('a form that sends nonsense is refused as such', async () => {
    const id = await written({ body: [] });
    const { version } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'Une.', body: [] });
    const nonsense = {
      lead: 'Deux.',
      cover: null,
      body: [{ __component: 'block.none', id: 4 }, 3],
    };
    const refused = await forms.save(edith, id, version, nonsense);
    expect([400, 409]).toContain(refused.status);
    const theirs = String((await forms.open(edith, id)).version);
    const over = await forms.save(edith, id, theirs, nonsense, { over: 'body,none' });
    expect(over.status).toBe(400);
  });

  test('a part of the text that the first removed can be kept by the second', async () => {
    const quote = (text: string) => ({
      __component: 'block.rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    });
    const id = await written({ body: [quote('Un.'), quote('Deux.')] });
    const { version, data } = await forms.open(edith, id);
    await room.change(aude.headers, id, { body: [quote('Autre.')] });
    const refused = await forms.save(edith, id, version, data);
    const theirs = String(conflictIn(refused)?.version);
    const answer = await forms.save(edith, id, theirs, data, { over: 'body' });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect((answer.body.data.body as unknown[]).length).toBe(2);
  });

  test('at the very same moment, one saves and the other is told', async () => {
    const id = await written();
    const [first, second] = [await forms.open(aude, id), await forms.open(edith, id)];
    const answers = await Promise.all([
      forms.save(aude, id, first.version, { ...first.data, lead: 'Aude.' }),
      forms.save(edith, id, second.version, { ...second.data, lead: 'Edith.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect((await forms.open(aude, id)).data.lead).toBe(winner?.body.data.lead);
    expect(told(conflictIn(loser ?? { body: {} }))[0]?.[1]).toBe(winner?.body.data.lead);
  });

  test('a field that is one for all languages is a conflict from another language too', async () => {
    const id = await written();
    await forms.save(aude, id, '', { headline: 'Signing', lead: 'Two.' }, { locale: 'en' });
    const english = await forms.open(edith, id, 'article', 'en');
    await room.change(aude.headers, id, { date: '2026-05-01' });
    const sent = { ...english.data, headline: 'A signing' };
    const refused = await forms.save(edith, id, english.version, sent, { locale: 'en' });
    expect(told(conflictIn(refused))).toEqual([['Date', '2026-05-01', '2026-04-09']]);
  });

  test('a record that has no draft is guarded as well', async () => {
    const { documentId } = await documentsOf(cms, 'speaker').create({
      data: { givenName: 'Nathalie', familyName: 'Appéré' },
      locale: 'fr',
    });
    const [first, second] = [
      await forms.open(aude, documentId, 'speaker'),
      await forms.open(edith, documentId, 'speaker'),
    ];
    const speaker = { type: 'speaker' };
    const changed = {
      ...first.data,
      biography: 'Maire.',
    };
    expect((await forms.save(aude, documentId, first.version, changed, speaker)).status).toBe(200);
    const refused = await forms.save(
      edith,
      documentId,
      second.version,
      {
        ...second.data,
        biography: 'Mayor.',
      },
      speaker,
    );
    expect(told(conflictIn(refused))).toEqual([['Biography', 'Maire.', 'Mayor.']]);
  });
});

describe('nobody is stopped', () => {
  test('by their own saves and publications, told by each answer', async () => {
    const id = await written();
    const { version, data } = await forms.open(aude, id);
    const saved = await forms.save(aude, id, version, { ...data, lead: 'Une.' });
    const next = String(saved.headers['entente-version']);
    expect(Number(next)).toBeGreaterThan(Number(version));
    const published = await forms.save(aude, id, next, { lead: 'Deux.' }, { action: 'publish' });
    expect([published.status, published.body.error]).toEqual([200, undefined]);
    const last = String(published.headers['entente-version']);
    expect((await forms.save(aude, id, last, { lead: 'Trois.' })).status).toBe(200);
  });

  test('by a publication, a review or a save that changes nothing', async () => {
    const id = await written();
    const { version, data } = await forms.open(edith, id);
    await room.entente.post(aude.headers, '/reviews', {
      uid: 'api::article.article',
      documentId: id,
      locale: 'fr',
      note: 'À relire',
    });
    await room.change(aude.headers, id, { headline: data.headline });
    expect((await room.publish(administrator, id)).status).toBe(200);
    expect((await forms.save(edith, id, version, { ...data, lead: 'Edith.' })).status).toBe(200);
  });

  test('by what was written in another language', async () => {
    const id = await written();
    const { version, data } = await forms.open(edith, id);
    await forms.save(aude, id, '', { headline: 'Signing', lead: 'Two.' }, { locale: 'en' });
    expect((await forms.save(edith, id, version, { ...data, lead: 'Edith.' })).status).toBe(200);
  });

  test('where both wrote the same', async () => {
    const id = await written();
    const { version, data } = await forms.open(edith, id);
    await room.change(aude.headers, id, { lead: 'La même chose.' });
    expect((await forms.save(edith, id, version, { ...data, lead: 'La même chose.' })).status).toBe(
      200,
    );
  });

  test('when nobody says which version a request was made from', async () => {
    const id = await written();
    await room.change(aude.headers, id, { lead: 'Une.' });
    expect((await room.change(edith.headers, id, { lead: 'Deux.' })).status).toBe(200);
    expect(
      (await forms.save(edith, id, 'n’importe quoi'.slice(0, 1), { lead: 'Trois.' })).status,
    ).toBe(200);
    const created = await cms.http().post(path()).set(aude.headers).send(makeArticle());
    expect(created.status).toBe(201);
  });
});

test('one’s own save in another window is told as such', async () => {
  const id = await written();
  const { version, data } = await forms.open(aude, id);
  await room.change(aude.headers, id, { lead: 'Ailleurs.' });
  const refused = await forms.save(aude, id, version, { ...data, lead: 'Ici.' });
  expect(conflictIn(refused)).toMatchObject({ isOwn: true, by: 'Aude Essai' });
  expect(refused.body.error.message).toMatch(/^Vous avez enregistré cette fiche dans une autre/);
});
