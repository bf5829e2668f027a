import type { AgreementDraft } from '../registerDraft';

export type OpenDataRow = Record<string, string | number | readonly string[] | null>;

/** The row of open data that a draft was read from, for comparing: nothing of it may be lost. */
export function openDataRow(draft: AgreementDraft, names: readonly string[]): OpenDataRow {
  const kept = new Map(draft.other.map(({ header, value }) => [header, value]));
  const known: OpenDataRow = {
    id: draft.id?.value ?? null,
    reference: draft.reference?.value ?? null,
    instrument: draft.instrument?.value ?? null,
    legal_nature: draft.legalNature?.value ?? null,
    parties: draft.parties.map(({ name }) => name.value),
    party_ids: draft.parties.flatMap(({ id }) => id?.value ?? []),
    domains: draft.domains.map(({ value }) => value),
    signed_on: draft.signedOn?.value ?? null,
    status: draft.status?.value ?? null,
    term: draft.term?.value ?? null,
    term_years: draft.termYears?.value ?? null,
  };
  return Object.fromEntries(
    names.map((name) => {
      const language = /^title_(.+)$/.exec(name)?.[1];
      if (language !== undefined) return [name, draft.titles[language]?.value ?? null];
      return [name, Object.hasOwn(known, name) ? (known[name] ?? null) : (kept.get(name) ?? null)];
    }),
  );
}
