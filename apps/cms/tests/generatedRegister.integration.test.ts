/** @dialect rows come in an order of the database's own, and dates of year 800 from its own calendar */
import { agreementStanding } from '@entente/model/agreementStanding';
import { cityDay } from '@entente/model/cityDay';
import { shippedLocales } from '@entente/model/locale';
import {
  generatedRegister,
  storedDate,
  type GeneratedAgreement,
} from '@entente/model/register.fixture';
import { statusLine } from '@entente/model/statusWords';
import {
  datedMilestones,
  storedTerm,
  type StoredAgreement,
  type StoredMilestone,
} from '@entente/model/storedAgreement';
import { vocabularyKey, type Instrument } from '@entente/model/vocabulary';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DeskLine } from '../src/features/agreementsDesk/server/makeDesk';
import { documentsOf, startCms, type Data, type TestCms } from './cms';
import { link } from './news';
import { signIn } from './session';

/** `ENTENTE_REGISTER=200` for a register of a real city's size: it takes minutes to write. */
const size = Number(process.env.ENTENTE_REGISTER ?? 25);
const today = cityDay();
const register = generatedRegister(size, today);
const languages = ['fr', 'en'] as const;

let cms: TestCms;
/** The documents of the register, in its order. */
const ids: string[] = [];

async function create(name: string, data: Data): Promise<string> {
  return (await documentsOf(cms, name).create({ data, locale: 'fr' })).documentId;
}

async function writeMilestones(agreement: string, milestones: GeneratedAgreement['milestones']) {
  const written: string[] = [];
  // The signatures first: what comes before the one that is known is refused.
  const rank = ({ kind, date }: (typeof milestones)[number]) =>
    `${kind === 'signed' ? 0 : 1} ${date}`;
  const inOrder = [...milestones].sort((a, b) => rank(a).localeCompare(rank(b)));
  for (const { kind, date } of inOrder) {
    const data = { title: kind, kind, ...storedDate(date), agreement: link(agreement) };
    written.push(await create('milestone', data));
  }
  return written;
}

/** As an editor publishes: the agreement and what belongs to it, in French and then in English. */
async function publish(agreement: string, title: string, milestones: readonly string[]) {
  for (const locale of languages) {
    if (locale === 'en') {
      await documentsOf(cms, 'agreement').update({
        documentId: agreement,
        locale,
        data: { title: `${title} (EN)` },
      });
      for (const documentId of milestones)
        await documentsOf(cms, 'milestone').update({ documentId, locale, data: { title: 'EN' } });
    }
    for (const documentId of milestones)
      await documentsOf(cms, 'milestone').publish({ documentId, locale });
    await documentsOf(cms, 'agreement').publish({ documentId: agreement, locale });
  }
}

async function write(
  { milestones, children, parties: count, ...fields }: GeneratedAgreement,
  partners: readonly string[],
): Promise<string> {
  const parties = link(...partners.slice(0, count));
  const noticeMonths = Math.min(fields.noticeMonths ?? 0, 12 * (fields.termYears ?? 1)) || null;
  const id = await create('agreement', { ...fields, noticeMonths, parties });
  await publish(id, fields.title, await writeMilestones(id, milestones));
  for (const [index, child] of children.entries()) {
    const title = `${fields.title}, suite ${index + 1}`;
    const relation = { parent: link(id), parentRelation: child.relation };
    const made = await create('agreement', { title, parties, ...relation });
    await publish(made, title, await writeMilestones(made, child.milestones));
  }
  return id;
}

beforeAll(async () => {
  cms = await startCms('none');
  const partners: string[] = [];
  for (const name of ['Rennes', 'Québec', 'Brno', 'Poznań'])
    partners.push(await create('partner', { name, city: name, kind: 'city', country: 'FR' }));
  for (const agreement of register) ids.push(await write(agreement, partners));
}, 1_800_000);

afterAll(() => cms.stop());

/** The fragment with which the site reads what a status rests on. */
function statusFragment(): string {
  const file = path.resolve(__dirname, '../../web/src/content/agreement/agreement.graphql');
  const [found] =
    /fragment AgreementStatus_agreement on Agreement \{[\s\S]*?\n\}/.exec(
      readFileSync(file, 'utf8'),
    ) ?? [];
  if (!found) throw new Error('The site reads statuses with a fragment of another name');
  return found;
}

type Told = StoredAgreement & {
  documentId: string;
  instrument: string | null;
  milestones: StoredMilestone[];
};

/** Page after page by the document, as the site reads its lists. */
async function readAsTheSite(locale: string): Promise<Map<string, Told>> {
  const query = `${statusFragment()}
    query($locale: I18NLocaleCode!, $after: ID!) {
      agreements(locale: $locale, filters: { documentId: { gt: $after } },
        sort: ["documentId:asc"], pagination: { page: 1, pageSize: 100 }) {
        ...AgreementStatus_agreement
      }
    }`;
  const all = new Map<string, Told>();
  for (let after = '0'; ;) {
    const { data, errors } = await cms.ask(query, { variables: { locale, after } });
    expect(errors).toEqual([]);
    const rows = (data?.agreements ?? []) as Told[];
    for (const row of rows) all.set(row.documentId, row);
    const last = rows.at(-1);
    if (!last) return all;
    after = last.documentId;
  }
}

async function readAtTheDesk(language: string): Promise<Map<string, DeskLine>> {
  const { status, body } = await cms
    .http()
    .get(`/admin/entente/agreements-desk?language=${language}`)
    .set(await signIn(cms));
  expect([status, body.error]).toEqual([200, undefined]);
  const lines: DeskLine[] = body.agreements;
  return new Map(lines.map((line) => [line.documentId, line]));
}

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

test.each(languages)('desk and site tell one status of each agreement, in %s', async (language) => {
  const file = shippedLocales.find(({ code }) => code === language);
  if (!file) throw new RangeError(language);
  const [site, desk] = [await readAsTheSite(language), await readAtTheDesk(language)];
  const told = [...site].map(([id, agreement]) => {
    const standing = agreementStanding(
      datedMilestones(agreement.milestones),
      storedTerm(agreement),
      today,
    );
    const instrument = agreement.instrument && (vocabularyKey(agreement.instrument) as Instrument);
    return [id, standing.status, plain(statusLine(file, standing, instrument || null))];
  });
  expect(told.length).toBeGreaterThanOrEqual(size);
  expect(told).toEqual(
    [...site.keys()].map((id) => [id, desk.get(id)?.status, plain(desk.get(id)?.statusWords)]),
  );
});

test('what is read is what was written: no milestone is lost, and no date moved', async () => {
  const site = await readAsTheSite('fr');
  const read = ids.map((id) =>
    datedMilestones(site.get(id)?.milestones ?? [])
      .map(written)
      .sort(),
  );
  expect(read).toEqual(register.map(({ milestones }) => milestones.map(written).sort()));
});

const written = ({ kind, date }: GeneratedAgreement['milestones'][number]) => `${date} ${kind}`;
