import type { Notes } from '../notes';
import type { AgreementDraft } from '../registerDraft';

/** Rows that look like one agreement: by reference, or by partners, kind and date together. */
export function askSameAgreements(agreements: readonly AgreementDraft[], notes: Notes): void {
  const known = new Map<string, number>();
  agreements.forEach((draft, place) => {
    const keys = keysOf(draft);
    const first = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!known.has(key)) known.set(key, place);
    const other = first === undefined ? undefined : agreements[first];
    if (!other) return;
    const about = { field: 'agreement', agreement: place, evidence: draft.evidence };
    notes.ask('same-agreement', about, { other: other.evidence.cell });
  });
}

function keysOf({ id, reference, title, parties, instrument, signedOn }: AgreementDraft): string[] {
  if (id) return [`id ${id.value}`];
  const partners = parties.map(({ partner }) => partner).sort((a, b) => a - b);
  const facts = [
    partners.join(' '),
    instrument?.value ?? '',
    signedOn?.value ?? '',
    title?.value ?? '',
  ];
  return [
    ...(reference ? [`reference ${reference.value}`] : []),
    ...(partners.length > 0 ? [`facts ${facts.join('\n')}`] : []),
  ];
}
