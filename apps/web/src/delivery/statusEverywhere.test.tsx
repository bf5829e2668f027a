import { agreementStanding } from '@entente/model/agreementStanding';
import { localeFile } from '@entente/model/localeFile';
import { generatedRegister } from '@entente/model/register.fixture';
import { parsePartialDate } from '@entente/model/partialDate';
import { replacementDate } from '@entente/model/replacement';
import { statusLine } from '@entente/model/statusWords';
import { renderToStaticMarkup } from 'react-dom/server';
import { ended } from '@entente/model/agreementStatus';
import { agreementFeedItem, namedAgreementFeedItem } from '../content/agreement/agreement.feed';
import { agreementJsonLd } from '../content/agreement/agreement.jsonld';
import { agreementView } from '../content/agreement/agreement.view';
import { facetCounts, facetValues } from '../content/agreement/facetCounts';
import { articleAddresses, makeArticle, makeNews } from '../content/article/article.fixture';
import { delegationZones, makeDelegation } from '../content/delegation/delegation.fixture';
import { defaultOptions } from '../content/embed/embedOptions';
import { makeMapAgreement, makeMapOwner, makeMapPartner } from '../content/map/map.fixture';
import { makePartner } from '../content/partner/partner.fixture';
import { makeRennes } from '../content/shared/shared.fixture';
import { SiteProvider } from '../i18n/SiteContext';
import { siteValue } from '../i18n/siteValue';
import { makeFrame } from '../layout/layout.fixture';
import { agreementColumns } from './outputs/openData/agreementColumns';
import { jsonRow } from './outputs/openData/columns';
import { makeLocaleContext } from './outputs/outputs.fixture';
import { pageViewOf, type ViewName } from './pageViews';
import { Embedded, plain, readCard, readPage, statusesIn } from './statusEverywhere.fixture';

const today = parsePartialDate('2026-11-29');
if (!today) throw new Error('2026-11-29 is a day');
const register = generatedRegister(200, today).map((agreement, index) => {
  const id = `accord${index + 1}`;
  const { termKind: kind, termYears: years, milestones, children } = agreement;
  const term = { ...agreement, kind, years, replacedOn: replacementDate(children) };
  return {
    agreement,
    card: readCard(agreement, id),
    page: readPage(agreement, id),
    /** What the model says, and with it the newsroom's desk. */
    standing: agreementStanding(milestones, term, today),
  };
});
const cards = register.map(({ card }) => card);
/** As an article reads them, whose margin leads on to other news. */
const told = cards.map((card) => ({ ...card, articles_connection: makeNews([], 0) }));

test('the register has every status, and every future that can be recorded', () => {
  const statuses = new Set(register.map(({ standing }) => standing.status));
  expect(statuses.size).toBeGreaterThanOrEqual(9);
  for (const ahead of ['end', 'signature', 'entry'] as const)
    expect(register.filter(({ standing }) => standing[ahead]).length).toBeGreaterThan(2);
  expect(register.filter(({ standing }) => standing.reason === 'end-open')).not.toEqual([]);
});

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const context = makeLocaleContext(locale);
  const frame = makeFrame({ locale });
  const lines = register.map(({ standing, agreement }) =>
    plain(statusLine(localeFile(context.locales, locale), standing, agreement.instrument)),
  );
  const shown = (name: ViewName, read: object) => {
    const { Page } = pageViewOf({ name });
    return statusesIn(renderToStaticMarkup(<Page {...{ ...frame, ...read }} />));
  };
  const pageInfo = { total: cards.length, page: 1, pageCount: 1 };
  const facets = facetCounts(cards, { owner: null, on: today });

  test('each page tells the status that the model gives', () => {
    const told = register.map(({ page }) => shown('agreement', { agreement: page, today }));
    expect(told).toEqual(lines.map((line) => [line]));
  });

  test.each<[ViewName, object]>([
    ['agreementList', { agreements: cards, facets, pageInfo }],
    ['article', { article: makeArticle({ agreements: told }), addresses: articleAddresses }],
    ['delegation', { delegation: makeDelegation({ agreements: cards }), zones: delegationZones }],
  ])('the cards of the page "%s" tell the same', (name, read) => {
    expect(shown(name, { ...read, today })).toEqual(lines);
  });

  test('the page of a partner tells the same, the latest first', () => {
    const read = { partner: makePartner({ agreements: cards }), owner: makeRennes(), today };
    expect(shown('partner', read).sort()).toEqual([...lines].sort());
  });

  test('the map tells the same', () => {
    const agreements = cards.map(({ parties: _parties, commitments: _commitments, ...card }) => ({
      ...makeMapAgreement(),
      ...card,
    }));
    const partners = [makeMapOwner(), makeMapPartner()];
    const owner = makeRennes();
    const read = { owner, partners, agreements, total: agreements.length, zoom: null, today };
    expect(shown('map', read)).toEqual(lines);
  });

  test('embeds tell the same', () => {
    const site = siteValue({ locale, locales: null, messages: null });
    const question = { slug: null, messages: site.messages, path: '/' };
    const told = register.map(({ page }) =>
      (['agreement', 'agreement-card'] as const).map((view) => {
        const options = { ...defaultOptions };
        const props = { ...frame, agreement: page, owner: null, permalink: '', today };
        const shownIn = agreementView.embeds?.show?.(props, { ...question, view, options }, []);
        return statusesIn(
          renderToStaticMarkup(
            <SiteProvider value={site}>
              <Embedded>{shownIn?.node}</Embedded>
            </SiteProvider>,
          ),
        );
      }),
    );
    expect(told).toEqual(lines.map((line) => [[line], [line]]));
  });

  test('JSON-LD tells the same, in words and by its end', () => {
    const told = register.map(({ page }) => {
      const { creativeWorkStatus, expires } = agreementJsonLd(
        { ...frame, agreement: page, owner: null, permalink: '', today },
        context,
      ) as { creativeWorkStatus?: string; expires?: string };
      return [plain(creativeWorkStatus ?? ''), expires ?? null];
    });
    expect(told).toEqual(register.map(({ standing }, at) => [lines[at], standing.until]));
  });

  test('feeds tell an end and what is recorded for later in the same words, and no other status', () => {
    register.forEach(({ card, standing }, at) => {
      const isTold =
        ended.includes(standing.status) ||
        [standing.end, standing.signature, standing.entry].some((ahead) => ahead !== null);
      const items = [agreementFeedItem, namedAgreementFeedItem].flatMap((make) =>
        make(card, context, today),
      );
      const endings = items.map(({ summary }) => plain(summary).endsWith(`. ${lines[at]}`));
      expect([at, endings]).toEqual([at, [isTold, isTold]]);
    });
  });

  test('open data and facets give the same by its key', () => {
    const columns = agreementColumns(context, today);
    const told = register.map(({ card }) => {
      const { commitments: _commitments, parties: _parties, ...rest } = card;
      const row = jsonRow(columns, {
        ...rest,
        reference: null,
        legalNature: null,
        localizations: [],
        commitments: [],
        parties: [],
      });
      return [
        ...[row.status, row.status_since, row.term_until, row.end_recorded_on],
        ...[row.signature_planned_on, row.entry_into_force_planned_on],
        ...facetValues(card, 'status', { owner: null, on: today }),
      ];
    });
    expect(told).toEqual(
      register.map(({ standing: { status, since, until, end, signature, entry } }) => [
        ...[status, since, until, end?.date ?? null, signature, entry, status],
      ]),
    );
  });
});
