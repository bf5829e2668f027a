import { ConfigError } from './configError';
import type { FeminineWords, LocaleFile } from './localeFile';
import {
  insideListNames,
  segmentNames,
  slugPattern,
  topSegmentNames,
  registerFacetWords,
} from './segments';
import type { Segments } from './segments';
import { isVocabularyKey, vocabularies } from './vocabulary';

const codePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function table(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError(`${where}: an object is expected`);
  }
  return value as Record<string, unknown>;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new ConfigError(`${where}: words are missing`);
  }
  return value;
}

function refuseTwins(names: readonly (keyof Segments)[], segments: Segments, where: string): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const twin = seen.get(segments[name]);
    if (twin) {
      throw new ConfigError(`${where}: "${twin}" and "${name}" are both "${segments[name]}"`);
    }
    seen.set(segments[name], name);
  }
}

function parseSegments(value: unknown, where: string): Segments {
  const given = table(value, where);
  const entries = segmentNames.map((name) => {
    const segment = text(given[name], `${where}.${name}`);
    if (!slugPattern.test(segment)) {
      throw new ConfigError(`${where}.${name}: "${segment}" is not lower case words and hyphens`);
    }
    return [name, segment] as const;
  });
  const segments = Object.fromEntries(entries) as Segments;
  refuseTwins(topSegmentNames, segments, where);
  refuseTwins([...insideListNames, ...registerFacetWords], segments, where);
  return segments;
}

function parseVocabularies(value: unknown, where: string): LocaleFile['vocabularies'] {
  const given = table(value, where);
  const entries = Object.entries(vocabularies).map(([name, keys]) => {
    const labels = table(given[name], `${where}.${name}`);
    return [
      name,
      Object.fromEntries(keys.map((key) => [key, text(labels[key], `${where}.${name}.${key}`)])),
    ];
  });
  return Object.fromEntries(entries) as LocaleFile['vocabularies'];
}

function parseFeminine(value: unknown, where: string): FeminineWords {
  const given = table(value, where);
  const { instruments } = given;
  if (!Array.isArray(instruments) || !instruments.every((key) => isInstrument(key))) {
    throw new ConfigError(`${where}.instruments: a list of instruments is expected`);
  }
  const words = Object.entries(table(given.agreementStatus, `${where}.agreementStatus`));
  const unknown = words.find(([status]) => !isVocabularyKey('agreementStatus', status));
  if (unknown) throw new ConfigError(`${where}.agreementStatus: "${unknown[0]}" is no status`);
  return {
    instruments: instruments.map(String),
    agreementStatus: Object.fromEntries(
      words.map(([status, word]) => [status, text(word, `${where}.agreementStatus.${status}`)]),
    ),
  };
}

const isInstrument = (key: unknown) =>
  typeof key === 'string' && isVocabularyKey('instrument', key);

/**
 * Checks a locale file: every segment and every label of every vocabulary is there, and no two
 * pages of the locale would share an address. Further properties (`messages`) are left out.
 *
 * @param where names the file in messages: 'locales/fr.json'.
 * @throws ConfigError saying which property is missing or wrong.
 */
export function parseLocaleFile(value: unknown, where: string): LocaleFile {
  const file = table(value, where);
  const code = text(file.code, `${where}: code`);
  if (!codePattern.test(code)) throw new ConfigError(`${where}: "${code}" is no language code`);
  return {
    code,
    name: text(file.name, `${where}: name`),
    ...(file.feminine === undefined
      ? {}
      : { feminine: parseFeminine(file.feminine, `${where}: feminine`) }),
    segments: parseSegments(file.segments, `${where}: segments`),
    vocabularies: parseVocabularies(file.vocabularies, `${where}: vocabularies`),
  };
}
