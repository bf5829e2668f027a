import { cityZone } from '@entente/model/cityDay';
import type { Statement } from '@entente/press-release/draft';
import type { Candidate, Doubt, Item, ItemField } from '../../proposal';
import { withoutMark } from '../hashes';
import { likeness, nameKey } from '../names';
import { candidateOf, dateText, itemOf, say, type Context } from './context';
import { dateField } from './agreements';
import { partnerId } from './organisations';
import { officeId, peopleOf, speakerId } from './people';

export const ARTICLE = 'article';
/** Warnings that belong to something that is decided on, and are told there. */
const TOLD_ELSEWHERE = new Set([
  'no-speaker',
  'no-headline',
  'no-date',
  'embargo-without-date',
  'metadata',
]);
/** How alike two headlines are, at least, of a release and of what it corrects. */
const SAME_NEWS = 0.6;

/** The offices in which a statement is made, as ids of items. */
function officesOf(context: Context, { speakers, offices }: Statement): string[] {
  const people = peopleOf(context);
  return speakers.flatMap(({ name }) => {
    const person = people.find((one) => nameKey(one.name.value) === nameKey(name.value));
    const told = speakers.length === 1 && offices.length > 0 ? offices : (person?.offices ?? []);
    return told.length > 0
      ? told.map(({ title }) => officeId(name.value, title.value))
      : [officeId(name.value, '')];
  });
}

export function statementsIn(
  context: Context,
  agreement: string | null,
  delegation: string | null,
): Item[] {
  return context.draft.statements.map((statement) => {
    const { text, kind, speakers, attribution, language } = statement;
    const warning = context.draft.warnings.find(
      ({ code, evidence }) => code === 'no-speaker' && evidence?.[0] === text.evidence[0],
    );
    const isSilent = speakers.length === 0;
    const doubts: Doubt[] = isSilent
      ? [
          {
            code: 'no-speaker',
            message: warning?.message ?? say(context, 'doubt.noSpeaker'),
            evidence: text.evidence,
          },
        ]
      : [];
    return itemOf(context, {
      id: `statement:${nameKey(text.value).slice(0, 120)}`,
      type: 'statement',
      title: speakers.map(({ name }) => name.value).join(', ') || say(context, 'nobody'),
      note: say(context, kind === 'direct' ? 'part.direct' : 'part.reported'),
      state: isSilent ? 'open' : kind === 'direct' ? 'ready' : 'proposed',
      evidence: [text.evidence, ...(attribution ? [attribution.evidence] : [])],
      fields: [
        {
          name: 'text',
          value: text.value.slice(0, 6000),
          evidence: text.evidence,
          kind: 'long',
          required: true,
        },
        {
          name: 'kind',
          value: kind,
          evidence: text.evidence,
          kind: 'choice',
          choices: (['direct', 'reported'] as const).map((key) => ({
            key,
            label: say(context, `part.${key}`),
          })),
        },
        { name: 'language', value: language, evidence: text.evidence, kind: 'text' },
      ],
      doubts,
      needs: ARTICLE,
      links: {
        article: [ARTICLE],
        appointments: officesOf(context, statement),
        speakers: speakers.map(({ name }) => speakerId(name.value)),
        agreement: agreement ? [agreement] : [],
        delegation: delegation ? [delegation] : [],
      },
    });
  });
}

/** News that this one may take the place of: of the same headline, or what it corrects. */
function sameNews(context: Context): Candidate[] {
  const { headline, kind } = context.draft;
  if (!headline) return [];
  const own = withoutMark(headline.value);
  return context.register.articles
    .map((article) => ({ article, score: likeness(own, article.headline) }))
    .filter(({ score }) => score >= (kind === 'correction' ? 0.3 : SAME_NEWS))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ article }) =>
      candidateOf(
        context,
        article,
        say(context, 'reason.headline', {
          date: article.date ? dateText(context, article.date) : '?',
        }),
      ),
    );
}

function correctionNote({ draft }: Context): ItemField[] {
  if (draft.kind !== 'correction') return [];
  const told = draft.warnings.find(({ code }) => code === 'correction')?.evidence ?? null;
  const value = told ? draft.source.slice(...told).trim() : '';
  return [{ name: 'correction', value: value.slice(0, 2000), evidence: told, kind: 'long' }];
}

export function articleIn(
  context: Context,
  others: readonly Item[],
  gone: readonly string[],
): Item {
  const { draft } = context;
  const { headline, lead, dateline, date } = draft;
  const candidates = sameNews(context);
  const doubts: Doubt[] = draft.warnings
    .filter(({ code }) => !TOLD_ELSEWHERE.has(code))
    .map(({ code, message, evidence }) => ({ code, message, evidence }));
  for (const title of gone)
    doubts.push({ code: 'gone', message: say(context, 'doubt.gone', { title }), evidence: null });
  const isDay = date?.precision === 'day';
  if (date && !isDay)
    doubts.push({
      code: 'no-day',
      message: say(context, 'doubt.noDay', { date: dateText(context, date.value) }),
      evidence: date.evidence,
    });
  const isOpen = !headline || candidates.length > 0 || draft.kind === 'correction';
  const made = context.made.get(ARTICLE);
  const item = itemOf(context, {
    id: ARTICLE,
    type: 'article',
    title: headline?.value ?? say(context, 'noHeadline'),
    state: isOpen ? 'open' : 'ready',
    evidence: [headline, lead, dateline, date].flatMap((one) => (one ? [one.evidence] : [])),
    fields: [
      {
        name: 'headline',
        value: headline?.value.slice(0, 300) ?? '',
        evidence: headline?.evidence ?? null,
        kind: 'text',
        required: true,
      },
      {
        name: 'lead',
        value: lead?.value.slice(0, 1200) ?? '',
        evidence: lead?.evidence ?? null,
        kind: 'long',
      },
      dateField('date', isDay ? date : null),
      {
        name: 'datelinePlace',
        value: dateline?.value.slice(0, 120) ?? '',
        evidence: dateline?.evidence ?? null,
        kind: 'text',
      },
      ...correctionNote(context),
      ...(made || candidates.length > 0 ? [bodyChoice(context)] : []),
    ],
    candidates,
    doubts,
    canUpdate: made !== undefined || candidates.length > 0,
    links: {
      agreements: idsOf(others, 'agreement'),
      delegations: idsOf(others, 'delegation'),
      domains: idsOf(others, 'domain'),
      partners: draft.partners.map(({ name }) => partnerId(name.value)),
    },
  });
  return item.linked ? askedAnew(context, item) : item;
}

/** News that is there is looked at again where the release is another one than before. */
function askedAnew(context: Context, item: Item): Item {
  if (context.draft.kind !== 'correction' && !context.isOther) return item;
  const text: Doubt = { code: 'text', message: say(context, 'doubt.text'), evidence: null };
  return { ...item, state: 'open', doubts: [...item.doubts, ...(context.isOther ? [text] : [])] };
}

const idsOf = (items: readonly Item[], type: Item['type']): string[] =>
  items.filter((item) => item.type === type).map(({ id }) => id);

/** An entry that is there may have been rewritten since: its text is replaced by who says so. */
const bodyChoice = (context: Context): ItemField => ({
  name: 'body',
  value: 'keep',
  evidence: null,
  kind: 'choice',
  choices: (['keep', 'replace'] as const).map((key) => ({
    key,
    label: say(context, `body.${key}`),
  })),
});

/** Nobody may see what is under an embargo before its end: someone has to say when that is. */
export function embargoIn(context: Context): Item[] {
  const { embargo } = context.draft;
  if (!embargo) return [];
  const isOwnZone = !embargo.zone || /paris/i.test(embargo.zone.value);
  const until = embargo.until?.value ?? '';
  return [
    itemOf(context, {
      id: 'embargo',
      type: 'embargo',
      title: embargo.value,
      state: 'open',
      evidence: [embargo.evidence],
      fields: [
        {
          name: 'until',
          // A day alone is no moment: whether its morning or its end is meant, nobody told.
          value: until.includes('T') ? until : '',
          evidence: embargo.until?.evidence ?? null,
          kind: 'moment',
          required: true,
        },
        {
          name: 'zone',
          value: isOwnZone ? cityZone : '',
          evidence: embargo.zone?.evidence ?? null,
          kind: 'text',
          required: true,
        },
      ],
      doubts: [
        { code: 'embargo', message: say(context, 'doubt.embargo'), evidence: embargo.evidence },
      ],
      needs: ARTICLE,
    }),
  ];
}
