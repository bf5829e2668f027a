import { countryName } from '@entente/model/codes';
import { identifierProblem } from '@entente/model/identifiers';
import { readDate } from '../cells/dates';
import { isValue } from '../cells/reading';
import { namesakesOf, stateNamed } from '../facts/cities';
import { countryNamed } from '../facts/countries';
import { isMeasure } from '../facts/measures';
import { partiesNamed } from '../facts/partyNames';
import type { Cell } from '../read/table';
import type { Found, Party } from '../registerDraft';
import type { RowReader } from './rowReader';

/** The partners of a row, with the city, country and identifiers that stand in other columns. */
export function partiesOf(reader: RowReader, section: Cell | null): Party[] {
  const parties = reader.cells('party').flatMap(({ cell }) => partiesIn(cell, reader));
  addIds(parties, reader);
  addCountries(parties, reader, section);
  addPlace(parties, reader);
  addIdentifiers(parties, reader);
  for (const party of parties) askWhich(party, reader);
  return parties;
}

/** « 6 mois », 12 000 €, 3/4/2019: never a partner, whatever the column is called. */
const namesNobody = (cell: Cell): boolean =>
  cell.number !== undefined ||
  cell.date !== undefined ||
  isMeasure(cell.text) ||
  isValue(readDate(cell.text, 'day-first'));

function partiesIn(cell: Cell, reader: RowReader): Party[] {
  const { isOwn } = reader.context;
  if (!isOwn && !cell.list && namesNobody(cell)) {
    reader.ask('value-not-known', 'parties', cell);
    return [];
  }
  const list = isOwn ? (cell.list ?? cell.text.split(' | ')) : cell.list;
  const bare = (name: string) => ({ name, region: null, country: null });
  const named = isOwn
    ? { parties: (list ?? []).map(bare) }
    : partiesNamed(reader.clean(cell.text), list);
  if ('either' in named) {
    const [whole, apart] = named.either;
    reader.ask('several-parties', 'parties', cell, [whole, apart.join(' | ')]);
    return [];
  }
  const found = (value: string | null) => (value === null ? null : reader.found(value, cell));
  return named.parties.map(({ name, region, country }) => ({
    name: reader.found(name, cell),
    city: null,
    region: found(region),
    country: found(country),
    identifiers: [],
    id: null,
    partner: -1,
  }));
}

function addIds(parties: readonly Party[], reader: RowReader): void {
  const [first] = reader.cells('partyIds');
  if (!first) return;
  const ids = first.cell.list ?? first.cell.text.split(' | ');
  if (ids.length !== parties.length) {
    reader.ask('parties-and-ids', 'parties', first.cell);
    return;
  }
  parties.forEach((party, place) => (party.id = reader.found(ids[place] ?? '', first.cell)));
}

function addCountries(parties: readonly Party[], reader: RowReader, section: Cell | null): void {
  const [own] = reader.cells('country');
  const cell = own?.cell ?? section;
  if (!cell) return;
  const texts = cell.text.split(/\s*[;|\n]\s*/).filter(Boolean);
  const countries = texts.map((text) => countryNamed(reader.clean(text)));
  // Whose country it is isn't told.
  const isClear = parties.length <= 1 || countries.length === parties.length;
  if (countries.length === 0 || countries.includes(null) || !isClear) {
    reader.ask('country-not-known', 'country', cell);
    return;
  }
  parties.forEach((party, place) => {
    const country = countries[place] ?? null;
    if (country === null) return;
    if (party.country && party.country.value !== country) {
      reader.ask('country-contradicts', 'country', cell, [party.country.value, country]);
      party.country = null;
    } else party.country = reader.found(country, cell);
  });
}

function addPlace(parties: readonly Party[], reader: RowReader): void {
  const [party, ...others] = parties;
  const [region] = reader.cells('region');
  const [city] = reader.cells('city');
  for (const found of [region, city]) {
    if (found && parties.length > 1) reader.ask('value-not-known', found.column.field, found.cell);
  }
  if (!party || others.length > 0) return;
  if (city) party.city = reader.found(reader.clean(city.cell.text), city.cell);
  if (region) {
    const text = reader.clean(region.cell.text);
    party.region ??= reader.found(stateNamed(text)?.region ?? text, region.cell);
  }
}

const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/wikidata/i, 'Wikidata'],
  [/sire[nt]/i, 'SIREN'],
  [/\bneq\b/i, 'NEQ'],
  [/\bror\b/i, 'ROR'],
];

/** A number in a register, as it stands or at the end of its address; a SIRET begins with a SIREN. */
function addIdentifiers(parties: readonly Party[], reader: RowReader): void {
  const [party, ...others] = parties;
  for (const { cell, column } of reader.cells('identifier')) {
    const scheme = SCHEMES.find(([name]) => name.test(column.header))?.[1] ?? 'other';
    const last = reader.clean(cell.text).replace(/\/$/, '').split('/').at(-1) ?? '';
    const bare = scheme === 'SIREN' ? last.replace(/\s/g, '').slice(0, 9) : last;
    if (!party || others.length > 0 || identifierProblem(scheme, bare))
      reader.ask('identifier-wrong', 'identifiers', cell);
    else party.identifiers.push(reader.found(`${scheme}:${bare}`, cell));
  }
}

/** "Rochester: New York or Minnesota?" */
function askWhich(party: Party, reader: RowReader): void {
  const name: Found<string> = party.city ?? party.name;
  const known = namesakesOf(name.value);
  const inCountry = known.filter(
    ({ country }) => !party.country || party.country.value === country,
  );
  const fitting = inCountry.filter(({ region }) => !party.region || party.region.value === region);
  if (known.length === 0 || fitting.length < 2) return;
  if (party.region && !known.some(({ region }) => region === party.region?.value)) return;
  const { language, evidence } = { ...reader.context.notes, evidence: name.evidence };
  const options = fitting.map(
    ({ region, country }) => `${region} (${countryName(country, language) ?? country})`,
  );
  const about = { field: 'parties', agreement: reader.agreement, evidence, options };
  reader.context.notes.ask('city-ambiguous', about, {
    text: name.value,
    options: options.join(language === 'fr' ? ' ou ' : ' or '),
  });
}
