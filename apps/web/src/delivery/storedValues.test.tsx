import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { facetCounts } from '../content/agreement/facetCounts';
import { makeAgreement, makeAgreementCard } from '../content/agreement/agreement.fixture';
import { makeArticle, makeArticleCard } from '../content/article/article.fixture';
import {
  delegationZones,
  makeDelegation,
  makeDelegationCard,
} from '../content/delegation/delegation.fixture';
import { makeDomain } from '../content/domain/domain.fixture';
import { makeMapAgreement, makeMapPartner } from '../content/map/map.fixture';
import { makePartner } from '../content/partner/partner.fixture';
import { makePressRelease } from '../content/press/press.fixture';
import { makeMilestone, makeRennes } from '../content/shared/shared.fixture';
import { makeSpeaker } from '../content/speaker/speaker.fixture';
import { makeFrame } from '../layout/layout.fixture';
import { icalendar } from './outputs/calendars/icalendar';
import { makeLocaleContext } from './outputs/outputs.fixture';
import { agreementColumns } from './outputs/openData/agreementColumns';
import { jsonRow } from './outputs/openData/columns';
import { pageViewOf, type ViewName } from './pageViews';
import { anyStored } from './storedValues.fixture';

const frame = makeFrame();
const today = '2026-11-29';
const runs = { numRuns: 15 };

const agreement = () =>
  makeAgreement({
    milestones: [
      makeMilestone({ documentId: 'a', kind: 'signed', date: '2024-04-09', precision: 'day' }),
      makeMilestone({ documentId: 'b', kind: 'terminated', date: '2027-05-10', precision: 'day' }),
    ],
    delegations: [makeDelegationCard()],
    articles: [makeArticleCard()],
  });

const delegation = () =>
  makeDelegation({
    agreements: [makeAgreementCard()],
    articles: [makeArticleCard()],
    milestones: [makeMilestone()],
    programme: [
      {
        __typename: 'ComponentProgrammeItem',
        id: '1',
        title: 'Signature',
        start: '2024-04-09T13:30:00.000Z',
        end: '2024-04-09T15:00:00.000Z',
        place: 'Hôtel de ville',
        visibility: 'public',
      },
    ],
  });

/** What each kind of page reads, as an example of it. */
const examples: [ViewName, () => object][] = [
  ['agreement', () => ({ agreement: agreement() })],
  [
    'agreementList',
    () => ({ agreements: [makeAgreementCard(), makeAgreementCard({ documentId: 'other' })] }),
  ],
  ['delegation', () => ({ delegation: delegation() })],
  [
    'partner',
    () => ({ partner: makePartner({ agreements: [makeAgreementCard()] }), owner: makeRennes() }),
  ],
  ['domain', () => ({ domain: makeDomain() })],
  ['speaker', () => ({ speaker: makeSpeaker() })],
  ['article', () => ({ article: makeArticle() })],
  ['press', () => ({ releases: [makePressRelease()], contacts: [], publisher: null })],
  [
    'map',
    () => ({
      owner: makeRennes(),
      partners: [makeMapPartner()],
      agreements: [makeMapAgreement()],
      total: 1,
    }),
  ],
  [
    'home',
    () => ({
      owner: makeRennes(),
      opening: null,
      articles: [makeArticleCard()],
      agreements: [makeAgreementCard()],
      next: [makeDelegationCard()],
      last: [],
      domains: [],
    }),
  ],
];

/** What nobody could store, because the site makes it. */
function propsOf(read: object) {
  const { agreements = [] } = read as { agreements?: ReturnType<typeof makeAgreementCard>[] };
  return {
    ...frame,
    zones: delegationZones,
    addresses: { url: 'https://e.example/fr', permalink: 'https://e.example/id' },
    totals: { agreement: 1, partner: 1, delegation: 1, article: 1 },
    facets: facetCounts(agreements, { owner: null, on: today }),
    zoom: null,
    pageInfo: { total: 2, page: 1, pageCount: 1 },
    ...read,
    today,
  };
}

const context = makeLocaleContext();

test.each(examples)(
  'whatever is stored, the page "%s" and all it gives are made',
  (name, example) => {
    const { Page, ...view } = pageViewOf({ name });
    fc.assert(
      fc.property(anyStored(example()), (read) => {
        const props = propsOf(read);
        const html = renderToStaticMarkup(<Page {...props} />);
        expect(html).not.toMatch(/href=""|NaN|Invalid Date|>undefined</);
        for (const { url } of view.feedItems?.(props, context) ?? [])
          expect(context.links.parse(url.slice(context.origin.length))).not.toBeNull();
        for (const { path } of view.followLinks?.(props, context) ?? [])
          expect(context.links.parse(path)).not.toBeNull();
        const events = view.calendarEvents?.(props, context) ?? [];
        const calendar = icalendar({
          title: '',
          locale: 'fr',
          self: 'https://e.example/x',
          events,
        });
        expect(calendar).not.toMatch(/NaN|Invalid/);
        expect(
          JSON.stringify([view.jsonLd?.(props, context), view.socialCard?.(props, context)]),
        ).toBeDefined();
      }),
      runs,
    );
  },
);

test('whatever is stored of an agreement, its line of open data is made', () => {
  const columns = agreementColumns(context, today);
  const example = { ...makeAgreementCard(), reference: null, legalNature: null, localizations: [] };
  fc.assert(
    fc.property(anyStored(example), (row) => {
      const { commitments: _commitments, parties: _parties, ...card } = row;
      expect(jsonRow(columns, { ...card, commitments: [], parties: [] })).toHaveProperty('status');
    }),
    runs,
  );
});

test('an agreement of 1604 and one whose slug is part of the site stand in the register’s list', () => {
  const signed = (date: string) => [makeMilestone({ kind: 'signed', date, precision: 'day' })];
  const agreements = [
    makeAgreementCard({
      documentId: 'old',
      termKind: 'open',
      title: 'Traité de 1604',
      milestones: signed('1604-05-01'),
    }),
    makeAgreementCard({
      documentId: 'carolingian',
      title: 'De l’an 800',
      milestones: signed('0800-05-01'),
    }),
    makeAgreementCard({ documentId: 'lost', title: 'Sans adresse', slug: 'au' }),
  ];
  const { Page } = pageViewOf({ name: 'agreementList' });
  const html = renderToStaticMarkup(<Page {...propsOf({ agreements })} />);
  expect(html).toContain('href="/fr/accords/decennie/1600"');
  expect(html).toContain('href="/fr/accords/decennie/0800"');
  expect(html).toMatch(/depuis le 1<sup>er<\/sup>.mai.1604/);
  expect(html).toContain('Sans adresse');
  expect(html).not.toContain('href="/fr/accords/au/"');
});
