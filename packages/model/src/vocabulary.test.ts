import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { embedViews } from './addressNames';
import { localeCodes, shippedLocales } from './locale';
import { frenchAndEnglish, threeLocales } from './locale.fixture';
import { isVocabularyKey, vocabularies, vocabularyKey } from './vocabulary';
import { vocabularyLabel } from './vocabularyLabel';
import type { VocabularyName } from './vocabulary';

interface Schema {
  readonly attributes: Readonly<Record<string, { type: string; enum?: string[] }>>;
}

const cms = path.resolve(__dirname, '../../../apps/cms/src');

/** 'agreement.instrument' → its keys, for every enumeration of the CMS. */
function enumerationsOfTheCms(): Map<string, string[]> {
  const files = [
    ...readdirSync(path.join(cms, 'api'), { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'schema.json')
      .map((file) => ({ name: path.basename(path.dirname(file)), file: path.join('api', file) })),
    ...readdirSync(path.join(cms, 'components'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({
        name: file.replace('.json', '').replace(path.sep, '.'),
        file: path.join('components', file),
      })),
  ];
  const enumerations = new Map<string, string[]>();
  for (const { name, file } of files) {
    const schema = JSON.parse(readFileSync(path.join(cms, file), 'utf8')) as Schema;
    for (const [attribute, { type, enum: keys }] of Object.entries(schema.attributes)) {
      if (type === 'enumeration') enumerations.set(`${name}.${attribute}`, keys ?? []);
    }
  }
  return enumerations;
}

/** Which vocabulary each enumeration of the CMS is. */
const vocabularyOf: Readonly<Record<string, VocabularyName>> = {
  'agreement.instrument': 'instrument',
  'agreement.legalNature': 'legalNature',
  'agreement.termKind': 'termKind',
  'agreement.parentRelation': 'parentRelation',
  'appointment.startPrecision': 'datePrecision',
  'appointment.endPrecision': 'datePrecision',
  'article.kind': 'articleKind',
  'delegation.direction': 'delegationDirection',
  'delegation.precision': 'datePrecision',
  'delegation.state': 'delegationState',
  'domain.colour': 'domainColour',
  'milestone.kind': 'milestoneKind',
  'milestone.precision': 'datePrecision',
  'participation.part': 'participationPart',
  'partner.kind': 'partnerKind',
  'statement.kind': 'statementKind',
  'statement.precision': 'datePrecision',
  'identifier.identifier.scheme': 'identifierScheme',
  'programme.item.visibility': 'programmeVisibility',
  'statement.translation.kind': 'translationKind',
};

/** Enumerations whose keys are names in addresses, and no vocabulary. */
const addressNamesOf: Readonly<Record<string, readonly string[]>> = {
  'embed.view.view': embedViews,
};

/** What the model computes, so nobody can store it. */
const computed: VocabularyName[] = ['agreementStatus', 'statusReason', 'statusNote'];

describe('the vocabularies', () => {
  const enumerations = enumerationsOfTheCms();

  it('cover every enumeration of the CMS', () => {
    const known = [...Object.keys(vocabularyOf), ...Object.keys(addressNamesOf)];
    expect([...enumerations.keys()].sort()).toEqual(known.sort());
  });

  it.each(Object.entries(addressNamesOf))(
    'are not asked for the names of %s',
    (attribute, names) => {
      expect([...(enumerations.get(attribute) ?? [])].sort()).toEqual([...names].sort());
    },
  );

  it.each(Object.entries(vocabularyOf))(
    'have the keys of %s, in order',
    (attribute, vocabulary) => {
      expect(enumerations.get(attribute)).toEqual([...vocabularies[vocabulary]]);
    },
  );

  it('hold nothing that the CMS doesn’t know, but what is computed', () => {
    const stored = new Set(Object.values(vocabularyOf));
    const others = (Object.keys(vocabularies) as VocabularyName[]).filter((v) => !stored.has(v));
    expect(others).toEqual(computed);
  });

  it.each(localeCodes(frenchAndEnglish))('have no two keys of one label in %s', (code) => {
    const file = shippedLocales.find((candidate) => candidate.code === code);
    for (const labels of Object.values(file?.vocabularies ?? {})) {
      expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
    }
    expect.hasAssertions();
  });

  it('are written in French with its own apostrophe and spaces', () => {
    const words = JSON.stringify(shippedLocales[0]?.vocabularies);
    expect(words).not.toMatch(/[a-z]'[a-z]| [;:!?»]|« /i);
  });
});

describe('vocabularyKey', () => {
  it.each([
    ['press_release', 'press-release'],
    ['memorandum_of_understanding', 'memorandum-of-understanding'],
    ['SIREN', 'SIREN'],
  ])('reads the GraphQL name %s as %s', (name, key) => {
    expect(vocabularyKey(name)).toBe(key);
  });
});

describe('isVocabularyKey', () => {
  it('knows a key from a word of another vocabulary, or of JavaScript', () => {
    expect(isVocabularyKey('termKind', 'tacit-renewal')).toBe(true);
    expect(isVocabularyKey('termKind', 'twinning')).toBe(false);
    expect(isVocabularyKey('termKind', 'constructor')).toBe(false);
  });
});

describe('vocabularyLabel', () => {
  it.each([
    ['fr', 'Protocole de coopération', 'Protocole d’entente', 'Accord-cadre'],
    ['en', 'Cooperation protocol', 'Memorandum of understanding', 'Framework agreement'],
  ])('speaks %s', (code, protocol, memorandum, framework) => {
    const label = (key: 'protocol' | 'memorandum-of-understanding' | 'framework-agreement') =>
      vocabularyLabel(frenchAndEnglish, 'instrument', key, code);
    expect(label('protocol')).toBe(protocol);
    expect(label('memorandum-of-understanding')).toBe(memorandum);
    expect(label('framework-agreement')).toBe(framework);
  });

  it('speaks a locale added by configuration', () => {
    expect(vocabularyLabel(threeLocales, 'instrument', 'twinning', 'es')).toBe('Hermanamiento');
  });

  it('throws for a key that the CMS should never have sent', () => {
    const fromOutside = 'constructor' as 'twinning';
    expect(() => vocabularyLabel(threeLocales, 'instrument', fromOutside, 'fr')).toThrow(
      RangeError,
    );
  });
});
