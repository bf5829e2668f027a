import { nameKey, surelyKey } from '../facts/cities';
import type { Notes } from '../notes';
import type { AgreementDraft, Found, Party, PartnerDraft } from '../registerDraft';

/** The partners of all agreements, each once; those that may be one are asked about. */
export function partnersOf(agreements: readonly AgreementDraft[], notes: Notes): PartnerDraft[] {
  const partners: PartnerDraft[] = [];
  const known = new Map<string, number>();
  agreements.forEach(({ parties }, agreement) => {
    for (const party of parties) {
      const key = sureKey(party);
      const place = known.get(key) ?? partners.push(partnerOf(party)) - 1;
      known.set(key, place);
      party.partner = place;
      const partner = partners[place];
      if (partner) add(partner, party, agreement);
    }
  });
  askSame(partners, notes);
  return partners;
}

const valueOf = (found: Found<string> | null) => found?.value ?? null;

/** One name, one country, one region: one partner. An identifier of our own is surer still. */
function sureKey({ id, name, country, region, city }: Party): string {
  if (id) return `id ${id.value}`;
  return [name, country, region, city].map((found) => surelyKey(valueOf(found) ?? '')).join('\n');
}

const partnerOf = ({ name, city, region, country, id }: Party): PartnerDraft => ({
  name: name.value,
  aliases: [],
  city: valueOf(city),
  region: valueOf(region),
  country: valueOf(country),
  identifiers: [],
  id: valueOf(id),
  agreements: [],
  evidence: [],
});

function add(partner: PartnerDraft, { name, identifiers }: Party, agreement: number): void {
  if (name.value !== partner.name && !partner.aliases.includes(name.value))
    partner.aliases.push(name.value);
  for (const { value } of identifiers)
    if (!partner.identifiers.includes(value)) partner.identifiers.push(value);
  if (!partner.agreements.includes(agreement)) partner.agreements.push(agreement);
  partner.evidence.push(name.evidence);
}

/** By what they are called without accents and "city of", by an exonym, by an identifier. */
function askSame(partners: readonly PartnerDraft[], notes: Notes): void {
  const groups = new Map<string, number[]>();
  const put = (key: string, place: number) => {
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  };
  partners.forEach(({ name, identifiers }, place) => {
    put(`name ${nameKey(name)}`, place);
    for (const identifier of identifiers) put(`identifier ${identifier}`, place);
  });
  const asked = new Set<string>();
  for (const [key, places] of groups) {
    const [first = 0, ...others] = places;
    for (const place of others) {
      const pair = [partners[first], partners[place]] as const;
      const [one, other] = pair;
      if (!one || !other || asked.has(`${first} ${place}`)) continue;
      if (key.startsWith('name') && surelyDiffer(one, other)) continue;
      asked.add(`${first} ${place}`);
      askPair(notes, one, other, [first, place]);
    }
  }
}

/** Two countries, or two identifiers of our own, are two partners. */
const surelyDiffer = (one: PartnerDraft, other: PartnerDraft): boolean =>
  (one.country !== null && other.country !== null && one.country !== other.country) ||
  (one.region !== null && other.region !== null && one.region !== other.region) ||
  (one.id !== null && other.id !== null && one.id !== other.id);

function askPair(notes: Notes, one: PartnerDraft, other: PartnerDraft, partners: number[]): void {
  const evidence = other.evidence[0];
  if (!evidence) return;
  const about = {
    field: 'partners',
    agreement: null,
    evidence,
    partners,
    options: [one.name, other.name],
  };
  notes.ask('same-partner', about, { text: one.name, other: other.name });
}
