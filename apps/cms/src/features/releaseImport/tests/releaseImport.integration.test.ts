/** @dialect rows go through another driver, and two imports wait for each other on another lock */
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { link } from '../../../../tests/news';
import { personWithRole } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';
import type { Decisions, ImportResult, Proposal } from '../proposal';
import { importing, itemOf, protocol, textFile, yesToAll } from './importing.fixture';

let cms: TestCms;
let admin: Record<string, string>;
let desk: ReturnType<typeof importing>;
let metropolis = '';

beforeAll(async () => {
  cms = await startCms('none');
  admin = await signIn(cms);
  desk = importing(cms, admin);
  const partners = documentsOf(cms, 'partner');
  metropolis = (
    await partners.create({
      locale: 'fr',
      data: { name: 'Valcombe Métropole', kind: 'metropolis' },
    })
  ).documentId;
  await partners.create({
    locale: 'fr',
    data: { name: 'Sainte-Aure', aliases: ['Ville de Sainte-Aure'], kind: 'city' },
  });
  const { documentId: speaker } = await documentsOf(cms, 'speaker').create({
    locale: 'fr',
    data: { givenName: 'Hélène', familyName: 'Marquier' },
  });
  await documentsOf(cms, 'appointment').create({
    locale: 'fr',
    data: {
      title: 'Présidente de Valcombe Métropole',
      start: '2020-07-09',
      startPrecision: 'day',
      speaker: link(speaker),
      partner: link(metropolis),
    },
  });
  await documentsOf(cms, 'appointment').create({
    locale: 'fr',
    data: {
      title: 'Maire de Valcombe',
      end: '2024-03-01',
      endPrecision: 'month',
      speaker: link(speaker),
    },
  });
});
afterAll(() => cms.stop());

const counts = async () => {
  const types = ['article', 'statement', 'agreement', 'partner', 'speaker', 'milestone'];
  const found: number[] = [];
  for (const type of types) found.push(await documentsOf(cms, type).count({ locale: 'fr' }));
  return found;
};

async function proposed(): Promise<Proposal> {
  const { body, status } = await desk.read(protocol);
  expect([status, body.error]).toEqual([200, undefined]);
  return body as Proposal;
}

describe('a release that the register knows a part of', () => {
  test('is compared with it, and nothing is written', async () => {
    const before = await counts();
    const proposal = await proposed();
    expect(itemOf(proposal, 'partner', 'Valcombe Métropole')).toMatchObject({
      state: 'ready',
      linked: { documentId: metropolis },
    });
    expect(itemOf(proposal, 'partner', 'Ville de Sainte-Aure').state).toBe('ready');
    const president = itemOf(proposal, 'appointment', 'présidente de Valcombe Métropole');
    expect([president.state, president.linked?.reason]).toEqual([
      'ready',
      'depuis le 9 juillet 2020',
    ]);
    const mayor = itemOf(proposal, 'appointment', 'maire de Valcombe');
    expect([mayor.state, mayor.doubts[0]?.message]).toEqual([
      'open',
      expect.stringContaining('ce mandat a pris fin (jusqu’en mars 2024)'),
    ]);
    expect(await counts()).toEqual(before);
  });

  test('has no field whose words are not in it', async () => {
    const { draft, items } = await proposed();
    const fields = items.flatMap((item) => item.fields);
    const verbatim = fields.filter(
      ({ kind, name, evidence }) => evidence && kind === 'long' && !['note'].includes(name),
    );
    expect(verbatim.length).toBeGreaterThan(4);
    for (const { value, evidence } of verbatim)
      expect(draft.source.slice(...(evidence ?? [0, 0]))).toBe(value);
  });

  test('is not imported while something waits for a person', async () => {
    const before = await counts();
    const { status, body } = await desk.create(protocol, {});
    expect(status).toBe(400);
    expect(body.error.message).toContain('maire de Valcombe');
    expect(await counts()).toEqual(before);
  });

  test('leaves nothing behind where one entry is refused', async () => {
    const before = await counts();
    const decisions = yesToAll(await proposed(), { direction: 'outgoing' });
    const visit = Object.keys(decisions).find((id) => id.startsWith('delegation:')) ?? '';
    decisions[visit] = {
      choice: 'create',
      fields: { direction: 'outgoing', end: '2024-05-01' },
    };
    const { status, body } = await desk.create(protocol, decisions);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('Délégation')]);
    expect(await counts()).toEqual(before);
  });
});

describe('the drafts of a release', () => {
  let proposal: Proposal;
  let result: ImportResult;

  beforeAll(async () => {
    proposal = await proposed();
    const decisions: Decisions = yesToAll(proposal, { direction: 'outgoing' });
    const mayor = itemOf(proposal, 'appointment', 'maire de Valcombe');
    decisions[mayor.id] = { choice: 'create' };
    decisions.article = { choice: 'create', fields: { datelinePlace: 'Valcombe' } };
    const answer = await desk.create(protocol, decisions);
    if (answer.status !== 200) throw new Error(answer.text);
    result = answer.body as ImportResult;
  });

  const article = () =>
    documentsOf(cms, 'article').findOne({
      documentId: result.article?.documentId,
      locale: 'fr',
      populate: ['body', 'statements', 'agreements', 'delegations', 'domains', 'partners'],
    });

  test('are made at once, linked to each other, and published by nobody', async () => {
    const made = (await article()) as Record<string, unknown[]> & { publishedAt: unknown };
    expect(made).toMatchObject({
      headline: 'Valcombe Métropole et la Ville de Sainte-Aure signent un protocole de coopération',
      date: '2024-05-17',
      publishedAt: null,
    });
    const sizes = ['statements', 'agreements', 'delegations', 'domains', 'partners'].map(
      (name) => made[name]?.length,
    );
    expect(sizes).toEqual([2, 1, 1, 4, 4]);
    expect((made.body as { __component: string }[]).map((part) => part.__component)).toEqual([
      'block.rich-text',
      'block.statement',
      'block.statement',
      'block.rich-text',
    ]);
  });

  test('say who speaks, word for word, in the offices told', async () => {
    const statements = cms.strapi.db.query('api::statement.statement');
    const said = await statements.findMany({
      where: { publishedAt: { $null: true } },
      populate: { appointments: true },
      orderBy: { position: 'asc' },
    });
    expect(said.map((one: { text: string }) => proposal.draft.source.includes(one.text))).toEqual([
      true,
      true,
    ]);
    expect(
      said.map((one: { appointments: { title: string }[] }) =>
        one.appointments.map(({ title }) => title).sort(),
      ),
    ).toEqual([
      ['Présidente de Valcombe Métropole', 'maire de Valcombe'],
      ['maire de Sainte-Aure'],
    ]);
  });

  test('keep where each field comes from, and who agreed to it', async () => {
    const id = result.article?.documentId ?? '';
    const { body } = await desk.get(`/evidence?uid=api::article.article&documentId=${id}`);
    const headline = body.evidence.find((one: { field: string }) => one.field === 'headline');
    expect(headline).toMatchObject({
      words: 'Valcombe Métropole et la Ville de Sainte-Aure signent un protocole de coopération',
      fileName: 'protocole.docx',
      isChanged: false,
    });
    expect(headline.confirmedBy).not.toBe('');
    const original = await desk
      .get(`/${result.importId}/file`)
      .buffer(true)
      .parse((res, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(Buffer.compare(original.body as Buffer, protocol.bytes)).toBe(0);
  });

  test('are found again by a second import, which makes nothing twice', async () => {
    const before = await counts();
    const again = await proposed();
    expect(again.earlier?.isSame).toBe(true);
    expect(again.items.filter(({ linked }) => !linked)).toEqual([]);
    const answer = await desk.create(protocol, {});
    expect(answer.body).toMatchObject({ created: 0, article: result.article });
    expect(await counts()).toEqual(before);
  });

  test('tell what the newsroom says otherwise since, and are written over by who says so', async () => {
    const documentId = result.article?.documentId ?? '';
    await documentsOf(cms, 'article').update({
      documentId,
      locale: 'fr',
      data: { headline: 'Autre titre' },
    });
    const again = await proposed();
    const news = again.items[0];
    expect([news?.state, news?.doubts[0]?.message]).toEqual([
      'open',
      expect.stringContaining('Autre titre'),
    ]);
    const answer = await desk.create(protocol, { article: { choice: 'update', documentId } });
    expect(answer.body).toMatchObject({ created: 0, updated: 1 });
    expect(await article()).toMatchObject({
      headline: 'Valcombe Métropole et la Ville de Sainte-Aure signent un protocole de coopération',
    });
  });

  test('get the note of a correction, beside those that they have', async () => {
    const correction = textFile(
      `RECTIFICATIF – annule et remplace le communiqué du 17 mai 2024\n\n${proposal.draft.source.replace('Jeudi 16 mai 2024', 'Mercredi 15 mai 2024')}`,
    );
    const { body } = await desk.read(correction);
    const read = body as Proposal;
    const news = read.items[0];
    expect([read.draft.kind, news?.state, news?.canUpdate]).toEqual(['correction', 'open', true]);
    const documentId = result.article?.documentId ?? '';
    const decisions = yesToAll(read, { direction: 'outgoing' });
    for (const { id, linked } of read.items)
      if (linked) decisions[id] = { choice: 'link', documentId: linked.documentId };
    decisions.article = { choice: 'update', documentId };
    const answer = await desk.create(correction, decisions);
    expect(answer.body.error).toBeUndefined();
    const corrected = await documentsOf(cms, 'article').findOne({
      documentId,
      locale: 'fr',
      populate: ['corrections'],
    });
    expect(corrected?.corrections).toEqual([
      expect.objectContaining({ text: expect.stringContaining('annule et remplace') }),
    ]);
  });
});

describe('as the command asks', () => {
  const told = (speaker: string) =>
    textFile(
      `Ornay, le 3 juin 2024\n\nUn pas de plus pour ${speaker}\n\nLe conseil s’est réuni à Ornay.\n\n« Nous avançons ensemble, et loin. » ${speaker}, préfète du Levant\n`,
    );

  test('what is proposed without doubts becomes drafts in one go', async () => {
    const { status, body } = await desk.create(told('Ada Nouvelle'), {}, 'clear');
    expect([status, body.error]).toEqual([200, undefined]);
    expect(body.article.locale).toBe('fr');
  });

  test('what waits for a person is named, and nothing is written', async () => {
    const before = await counts();
    const { status, body } = await desk.create(told('Jeanne Marquier'), {}, 'clear');
    expect([status, body.error?.message]).toEqual([
      400,
      expect.stringContaining('Jeanne Marquier'),
    ]);
    expect(await counts()).toEqual(before);
  });
});

describe('who may', () => {
  test('an author makes news, and leaves out or links what their role can’t make', async () => {
    const { headers } = await personWithRole(cms, 'entente-author', 'Aline');
    const { body } = await importing(cms, headers).read(
      textFile(
        'Ornay, le 3 juin 2024\n\nUn pas de plus\n\n« Nous avançons ensemble, et loin. » Anne Roux, maire de Valcombe\n',
      ),
    );
    const { items } = body as Proposal;
    expect(items.filter(({ canCreate }) => canCreate).map(({ type }) => type)).toEqual([
      'article',
      'statement',
    ]);
    expect(items.filter(({ canCreate, state }) => !canCreate && state === 'proposed')).toEqual([]);
  });
});
