import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { makeFrame } from '../../layout/layout.fixture';
import { makeAgreement } from '../../content/agreement/agreement.fixture';
import { articleAddresses, makeArticle } from '../../content/article/article.fixture';
import { makeDelegation } from '../../content/delegation/delegation.fixture';
import { makeDomain } from '../../content/domain/domain.fixture';
import { makePage } from '../../content/page/page.fixture';
import { makePartner } from '../../content/partner/partner.fixture';
import { makeMilestone, makeRennes } from '../../content/shared/shared.fixture';
import { makeSpeaker } from '../../content/speaker/speaker.fixture';
import { hostileTexts, makeLocaleContext } from '../outputs/outputs.fixture';
import { inertJson, structuredData } from './structuredData';
import type { View } from '../pageViews';

const context = makeLocaleContext();
const frame = makeFrame({ section: null });
const today = '2024-06-01';
const uri = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };
/** ISO 8601, as precise as what is known. */
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T[\\d:.]+Z)?)?)?$' };

/** What schema.org and the search engines ask of each type that we use. */
const shapes: Record<string, { required: string[]; properties: Record<string, object> }> = {
  NewsArticle: {
    required: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage'],
    properties: {
      headline: { ...text, maxLength: 110 },
      datePublished: date,
      dateModified: date,
      image: { type: 'object', required: ['@type', 'url'], properties: { url: uri } },
    },
  },
  CreativeWork: { required: ['name', 'genre', 'url'], properties: { dateCreated: date } },
  Event: {
    required: ['name', 'startDate', 'eventStatus', 'location', 'organizer'],
    properties: { startDate: date, endDate: date, eventStatus: uri },
  },
  Person: { required: ['name', 'url'], properties: { url: uri } },
  Organization: { required: ['name', 'mainEntityOfPage'], properties: { url: uri } },
  DefinedTerm: { required: ['name', 'inDefinedTermSet'], properties: { url: uri } },
  WebPage: { required: ['name', 'url'], properties: { url: uri } },
};

const ajv = addFormats(new Ajv({ strict: false }));

function problems(thing: { '@type': string }): unknown {
  const shape = shapes[thing['@type']];
  if (!shape) return `unknown type ${thing['@type']}`;
  const validate = ajv.compile({
    type: 'object',
    ...shape,
    propertyNames: { pattern: '^(@id|@type|[a-z][A-Za-z]+)$' },
    // schema.org has no null, and an empty value tells nothing.
    additionalProperties: { not: { enum: [null, ''] } },
  });
  return validate(thing) ? null : validate.errors;
}

function graphOf(view: View): { '@type': string; [name: string]: unknown }[] {
  const data = structuredData(view, context);
  const parsed = JSON.parse(inertJson(data ?? {})) as { '@context': string; '@graph': never };
  expect(parsed['@context']).toBe('https://schema.org');
  return parsed['@graph'];
}

const viewsOf = (title: string): View[] => [
  {
    name: 'article',
    props: {
      ...frame,
      article: makeArticle({ headline: title, lead: title }),
      addresses: articleAddresses,
      today,
    },
  },
  {
    name: 'agreement',
    props: { ...frame, agreement: makeAgreement({ title }), owner: null, permalink: '', today },
  },
  {
    name: 'delegation',
    props: { ...frame, delegation: makeDelegation({ title }), zones: [], today },
  },
  { name: 'speaker', props: { ...frame, speaker: makeSpeaker({ familyName: title }), today } },
  { name: 'domain', props: { ...frame, domain: makeDomain({ name: title }), today } },
  {
    name: 'partner',
    props: { ...frame, partner: makePartner({ name: title }), owner: makeRennes(), today },
  },
  { name: 'page', props: { ...frame, page: makePage({ title }) } },
];

describe.each([['plain words', 'Un titre'] as [string, string], ...hostileTexts])(
  'the structured data of a page with %s in its title',
  (_, title) => {
    test.each(viewsOf(title).map((view) => [view.name, view] as const))(
      'is valid schema.org for the view "%s", and ends no element',
      (_name, view) => {
        const [thing] = graphOf(view);
        expect(thing ? problems(thing) : 'nothing').toBeNull();
        expect(inertJson(structuredData(view, context) ?? {})).not.toContain('<');
      },
    );
  },
);

test('a date known to the month is not made a day', () => {
  const milestones = [makeMilestone({ kind: 'signed', date: '2023-01-01', precision: 'month' })];
  const agreement = makeAgreement({ milestones });
  const [work] = graphOf({
    name: 'agreement',
    props: { ...frame, agreement, owner: null, permalink: '', today },
  });
  expect(work?.dateCreated).toBe('2023-01');
  const delegation = makeDelegation({ precision: 'year' });
  const [event] = graphOf({
    name: 'delegation',
    props: { ...frame, delegation, zones: [], today },
  });
  expect([event?.startDate, event?.endDate]).toEqual(['2024', '2024']);
});

test('a cancelled visit and a postponed one say so', () => {
  const statusOf = (state: 'cancelled' | 'postponed') => {
    const props = { ...frame, delegation: makeDelegation({ state }), zones: [], today };
    return graphOf({ name: 'delegation', props })[0]?.eventStatus;
  };
  expect(statusOf('cancelled')).toBe('https://schema.org/EventCancelled');
  expect(statusOf('postponed')).toBe('https://schema.org/EventPostponed');
});
