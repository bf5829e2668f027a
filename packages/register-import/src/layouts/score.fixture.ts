import type { AgreementDraft, RegisterDraft } from '../registerDraft';
import type { Truth } from './truth.fixture';

export interface Score {
  cells: number;
  right: number;
  asked: number;
  wrong: string[];
}

const told = (draft: AgreementDraft): Record<string, unknown> => ({
  parties: draft.parties.map(({ name }) => name.value).join(' | '),
  country: draft.parties[0]?.country?.value,
  instrument: draft.instrument?.value,
  signedOn: draft.signedOn?.value,
  status: draft.status?.value ?? null,
  domains: draft.domains.map(({ value }) => value).join(', '),
});

const meant = (truth: Truth): Record<string, unknown> => ({
  parties: truth.partner,
  country: truth.country,
  instrument: truth.instrument,
  signedOn: truth.signedOn,
  status: truth.status,
  domains: truth.domains.join(', '),
});

/** Cell by cell against what is true: right, asked about, or wrong without a question. */
export function scoreOf({ agreements, questions }: RegisterDraft, truths: readonly Truth[]): Score {
  const score: Score = { cells: 0, right: 0, asked: 0, wrong: [] };
  truths.forEach((truth, place) => {
    const draft = agreements[place];
    const own = draft ? told(draft) : {};
    for (const [field, value] of Object.entries(meant(truth))) {
      score.cells += 1;
      const isAsked = questions.some((one) => one.agreement === place && one.field === field);
      if (isAsked) score.asked += 1;
      else if (own[field] === value) score.right += 1;
      else
        score.wrong.push(`${truth.partner} ${field}: ${String(own[field])}, not ${String(value)}`);
    }
  });
  return score;
}
