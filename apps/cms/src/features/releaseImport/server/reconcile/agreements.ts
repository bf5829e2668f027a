import { comparePartialDates, type PartialDate } from '@entente/model/partialDate';
import type { Agreement, Evidence, FoundDate } from '@entente/press-release/draft';
import { vocabularyWords } from '../../../../platform/messages/vocabularyWords';
import type { Candidate, Doubt, Item, ItemField } from '../../proposal';
import { nameKey, tokensOf } from '../names';
import type { KnownAgreement } from '../register';
import { candidateOf, dateText, itemOf, say, type Context } from './context';
import { partnerId } from './organisations';

const idOf = ({ instrument, parties }: Agreement): string =>
  `agreement:${[instrument.key, ...parties.map(({ name }) => nameKey(name.value)).sort()].join(':')}`;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** A date as a field of an item. */
export const dateField = (name: string, date: FoundDate | null): ItemField => ({
  name,
  value: date?.value ?? '',
  evidence: date?.evidence ?? null,
  kind: 'date',
});

/** Those of the register that a party may be. */
const meant = (party: Item | undefined): string[] =>
  party ? [party.linked, ...party.candidates].flatMap((one) => one?.documentId ?? []) : [];

/** Agreements of the same parties, those of the same kind first. */
function alike(
  context: Context,
  agreement: Agreement,
  partners: readonly Item[],
): KnownAgreement[] {
  const parties = agreement.parties.map(({ name }) =>
    meant(partners.find(({ id }) => id === partnerId(name.value))),
  );
  if (parties.length < 2) return [];
  const isSame = ({ instrument }: KnownAgreement) => instrument === agreement.instrument.key;
  return context.register.agreements
    .filter((known) => parties.every((ids) => ids.some((id) => known.parties.includes(id))))
    .sort((a, b) => Number(isSame(b)) - Number(isSame(a)))
    .slice(0, 5);
}

const signatureOf = ({ register }: Context, agreement: KnownAgreement) =>
  register.milestones.find(
    ({ kind, agreement: own }) => kind === 'signed' && own === agreement.documentId,
  );

/** The register's date of the same signature, where it is another. */
function contradiction(
  context: Context,
  known: KnownAgreement,
  signedOn: FoundDate | null,
): Doubt | null {
  const date = signatureOf(context, known)?.date ?? null;
  if (!date || !signedOn || agrees(date, signedOn.value as PartialDate)) return null;
  return {
    code: 'signature-date',
    message: say(context, 'doubt.signature', {
      release: dateText(context, signedOn.value),
      register: dateText(context, date),
      title: known.title,
    }),
    evidence: signedOn.evidence,
  };
}

/** "April 2024" doesn't contradict 9 April 2024. */
const agrees = (one: PartialDate, other: PartialDate): boolean =>
  comparePartialDates(one, other) === 0 || one.startsWith(other) || other.startsWith(one);

function agreementItem(context: Context, agreement: Agreement, partners: readonly Item[]): Item {
  const { instrument, parties, signedOn } = agreement;
  const known = alike(context, agreement, partners);
  const list = new Intl.ListFormat(context.locale, { type: 'conjunction' });
  const named = list.format(parties.map(({ name }) => name.value));
  const between = context.locale.startsWith('en') ? 'between' : 'entre';
  const title = named
    ? `${capital(instrument.value)} ${between} ${named}`
    : capital(instrument.value);
  const doubts = known.flatMap((one) => contradiction(context, one, signedOn) ?? []);
  const evidence: Evidence[] = [instrument, ...parties.map(({ name }) => name)].map(
    (one) => one.evidence,
  );
  const tell = (one: KnownAgreement) => {
    const date = signatureOf(context, one)?.date;
    return date
      ? say(context, 'reason.signed', { date: dateText(context, date) })
      : say(context, 'reason.parties');
  };
  return itemOf(context, {
    id: idOf(agreement),
    type: 'agreement',
    title: title.slice(0, 300),
    note: vocabularyWords('instrument', instrument.key, context.language),
    state: known.length > 0 ? 'open' : 'proposed',
    evidence,
    fields: [
      {
        name: 'title',
        value: title.slice(0, 300),
        evidence: instrument.evidence,
        kind: 'text',
        required: true,
      },
      {
        name: 'instrument',
        value: instrument.key,
        evidence: instrument.evidence,
        kind: 'choice',
        choices: [
          {
            key: instrument.key,
            label: vocabularyWords('instrument', instrument.key, context.language),
          },
        ],
      },
    ],
    candidates: known.map((one) => candidateOf(context, one, tell(one))),
    doubts,
    links: { parties: parties.map(({ name }) => partnerId(name.value)) },
  });
}

function signature(context: Context, agreement: Agreement, item: Item): Item | null {
  const { signedOn, instrument } = agreement;
  if (!signedOn) return null;
  const candidates: Candidate[] = item.candidates.flatMap(({ documentId }) =>
    context.register.milestones
      .filter((one) => one.kind === 'signed' && one.agreement === documentId)
      .map((one) =>
        candidateOf(context, one, one.date ? dateText(context, one.date) : say(context, 'nothing')),
      ),
  );
  const title = vocabularyWords(
    'milestoneKind',
    'signed',
    context.locale.startsWith('en') ? 'en' : 'fr',
  );
  return itemOf(context, {
    id: `${item.id}:signed`,
    type: 'milestone',
    title: `${title}, ${dateText(context, signedOn.value)}`,
    note: instrument.value,
    state: candidates.length > 0 ? 'open' : 'proposed',
    evidence: [signedOn.evidence],
    fields: [
      { name: 'title', value: title, evidence: instrument.evidence, kind: 'text', required: true },
      { ...dateField('date', signedOn), required: true },
      {
        name: 'kind',
        value: 'signed',
        evidence: signedOn.evidence,
        kind: 'choice',
        choices: [
          { key: 'signed', label: vocabularyWords('milestoneKind', 'signed', context.language) },
        ],
      },
    ],
    candidates,
    needs: item.id,
    links: { agreement: [item.id] },
  });
}

/** What is agreed in each domain: the paragraph about it, else the one that lists it. */
function commitments(context: Context, agreement: Item, domains: readonly Item[]): Item[] {
  const paragraphs = context.draft.body.filter(
    ({ kind, language }) => kind === 'paragraph' && language === context.draft.language,
  );
  const within = ([start, end]: Evidence, place: Evidence) => start <= place[0] && place[1] <= end;
  return domains.flatMap((domain) => {
    const [place] = domain.evidence;
    const listed = place && paragraphs.find(({ text }) => within(text.evidence, place));
    const words = tokensOf(domain.title);
    const about = paragraphs.find(({ text }) => {
      if (listed && text.evidence[0] <= listed.text.evidence[0]) return false;
      const told = new Set(tokensOf(text.value.slice(0, 200)));
      return words.every((word) => told.has(word));
    });
    const text = (about ?? listed)?.text;
    if (!text) return [];
    const isIn = (mention: { evidence: Evidence }) => within(text.evidence, mention.evidence);
    const carriers = context.draft.partners.filter(({ name }) => isIn(name));
    const documents = agreement.candidates.map(({ documentId }) => documentId);
    const known = context.register.commitments.filter(
      (one) =>
        one.agreement !== null &&
        documents.includes(one.agreement) &&
        [domain.linked, ...domain.candidates].some((own) => own?.documentId === one.domain),
    );
    return itemOf(context, {
      id: `${agreement.id}:${domain.id}`,
      type: 'commitment',
      title: domain.title,
      note: carriers.map(({ name }) => name.value).join(', '),
      state: known.length > 0 ? 'open' : 'proposed',
      evidence: [text.evidence],
      fields: [
        {
          name: 'text',
          value: text.value.slice(0, 4000),
          evidence: text.evidence,
          kind: 'long',
          required: true,
        },
      ],
      candidates: known.map((one) => candidateOf(context, one, say(context, 'reason.sameDomain'))),
      needs: agreement.id,
      links: {
        agreement: [agreement.id],
        domain: [domain.id],
        partners: carriers.map(({ name }) => partnerId(name.value)),
      },
    });
  });
}

/** Each agreement with its signature; the commitments are the first's, as a release tells of one. */
export function agreementsIn(
  context: Context,
  partners: readonly Item[],
  domains: readonly Item[],
): Item[] {
  return context.draft.agreements.flatMap((agreement, index) => {
    const item = agreementItem(context, agreement, partners);
    const signed = signature(context, agreement, item);
    const parts = index === 0 ? commitments(context, item, domains) : [];
    return [item, ...(signed ? [signed] : []), ...parts];
  });
}
