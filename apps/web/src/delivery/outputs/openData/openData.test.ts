import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { dataSets, type DataSet } from '@entente/model/addressNames';
import { makeAgreementCard } from '../../../content/agreement/agreement.fixture';
import { makeMilestone } from '../../../content/shared/shared.fixture';
import { shippedMessages, type Messages } from '../../../i18n/messages';
import { hostileTexts, makeLocaleContext } from '../outputs.fixture';
import { agreementColumns } from './agreementColumns';
import { catalog, type Distribution } from './catalog';
import { jsonRow } from './columns';
import { dataSchema } from './dataSchema';
import type { AgreementData_AgreementFragment } from './data.generated';
import { delegationColumns } from './delegationColumns';

const context = makeLocaleContext();
const { messages } = context;
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }));

function makeRow(changes: Partial<AgreementData_AgreementFragment> = {}) {
  const { commitments: _commitments, parties: _parties, ...card } = makeAgreementCard();
  return {
    ...card,
    reference: null,
    legalNature: 'non_binding' as const,
    localizations: [
      {
        __typename: 'Agreement' as const,
        documentId: 'agreement',
        locale: 'en',
        slug: 'protocol',
        title: 'Protocol',
      },
    ],
    parties: [{ __typename: 'Partner' as const, documentId: 'rennes', name: 'Rennes' }],
    commitments: [],
    ...changes,
  };
}

const columns = agreementColumns(context, '2024-06-01');

function makeFile(rows: unknown[]) {
  return {
    $schema: 'https://e.example/data/agreements.schema.json',
    title: 'Accords',
    producer: 'Rennes',
    licence: { name: 'Licence Ouverte 2.0', url: null },
    rows,
    count: rows.length,
    updatedAt: null,
  };
}

describe('the schema of a data set', () => {
  const schema = dataSchema('https://e.example/agreements', 'agreements', columns, messages);
  const validate = ajv.compile(schema);

  test('accepts what is written, with titles in each language and dates as far as they are known', () => {
    const row = jsonRow(columns, makeRow());
    expect(row).toMatchObject({
      title_fr: expect.any(String),
      title_en: 'Protocol',
      signed_on: '2024-04-09',
      legal_nature: 'non-binding',
      status: 'in-force',
    });
    expect([validate(makeFile([row])), validate.errors]).toEqual([true, null]);
  });

  test.each(hostileTexts)('accepts a title with %s', (_, title) => {
    const text = JSON.stringify(makeFile([jsonRow(columns, makeRow({ title }))]));
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  test('tells an end and a signature to come, and calls nothing signed that is not', () => {
    const dated = (kind: 'signed' | 'terminated' | 'entered_into_force', date: string) =>
      makeMilestone({ documentId: kind, kind, date, precision: 'day' });
    const ending = jsonRow(
      columns,
      makeRow({
        termKind: 'open',
        milestones: [dated('signed', '2024-04-09'), dated('terminated', '2027-05-10')],
      }),
    );
    expect(ending).toMatchObject({
      status: 'in-force',
      term_until: '2027-05-10',
      end_recorded: 'terminated',
      end_recorded_on: '2027-05-10',
    });
    const planned = jsonRow(columns, makeRow({ milestones: [dated('signed', '2027-03-01')] }));
    expect(planned).toMatchObject({
      status: 'draft',
      signed_on: null,
      signature_planned_on: '2027-03-01',
    });
    const signed = jsonRow(
      columns,
      makeRow({
        milestones: [dated('signed', '2024-04-09'), dated('entered_into_force', '2027-03-01')],
      }),
    );
    expect(signed).toMatchObject({ status: 'signed', entry_into_force_planned_on: '2027-03-01' });
    expect([validate(makeFile([ending, planned, signed])), validate.errors]).toEqual([true, null]);
  });

  test('refuses a word that is in no vocabulary, and a column that nobody named', () => {
    const row = jsonRow(columns, makeRow());
    expect(validate(makeFile([{ ...row, instrument: 'treaty' }]))).toBe(false);
    expect(validate(makeFile([{ ...row, more: 1 }]))).toBe(false);
    expect(validate(makeFile([{ ...row, signed_on: '2024-4-9' }]))).toBe(false);
  });

  test('gives no visit as planned that is over', () => {
    const [state] = delegationColumns(context, '2026-11-29').filter(({ name }) => name === 'state');
    const given = (start: string) =>
      state?.value({ start, end: null, precision: 'day', state: 'planned' } as never);
    expect([given('2026-11-28'), given('2026-11-29')]).toEqual(['done', 'planned']);
  });

  test('explains every column in words', () => {
    const names = delegationColumns(context, '2024-06-01').map(
      ({ word }) => messages.openData.columns[word],
    );
    expect(names.filter((word) => !word)).toEqual([]);
  });
});

describe('the catalogue', () => {
  const words = new Map<string, Messages>(
    (['fr', 'en'] as const).flatMap((code) => {
      const own = shippedMessages(code);
      return own ? [[code, own] as const] : [];
    }),
  );
  const facts = {
    names: { fr: 'Entente </script>' },
    producer: 'Rennes',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: 'https://l.example/lo',
    email: null,
    updatedAt: null,
  };
  const file: Distribution = { format: 'csv', bytes: 12, changedAt: '2024-04-10T08:00:00.000Z' };
  const files = new Map<DataSet, Distribution[]>(dataSets.map((name) => [name, [file]]));
  const iri = {
    type: 'object',
    required: ['@id'],
    properties: { '@id': { type: 'string', format: 'uri' } },
  };
  const words2 = {
    type: 'array',
    minItems: 2,
    items: { type: 'object', required: ['@language', '@value'] },
  };
  const shape = {
    type: 'object',
    required: [
      '@context',
      '@id',
      '@type',
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dct:license',
      'dcat:dataset',
    ],
    properties: {
      '@type': { const: 'dcat:Catalog' },
      'dct:title': words2,
      'dct:license': iri,
      'dcat:dataset': {
        type: 'array',
        minItems: 4,
        items: {
          type: 'object',
          required: [
            '@id',
            'dct:title',
            'dct:description',
            'dct:modified',
            'dct:license',
            'dcat:distribution',
          ],
          properties: {
            '@type': { const: 'dcat:Dataset' },
            'dct:title': words2,
            'dcat:distribution': {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: ['dcat:downloadURL', 'dcat:accessURL', 'dcat:mediaType', 'dct:license'],
                properties: {
                  '@type': { const: 'dcat:Distribution' },
                  'dcat:downloadURL': iri,
                  'dcat:accessURL': iri,
                  'dcat:byteSize': { type: 'object', required: ['@type', '@value'] },
                },
              },
            },
          },
        },
      },
    },
  };

  test('has the shape that DCAT portals collect, in both languages', () => {
    const described = JSON.parse(JSON.stringify(catalog(facts, context, words, files))) as unknown;
    const validate = ajv.compile(shape);
    expect([validate(described), validate.errors]).toEqual([true, null]);
  });

  test('names no file that there isn’t, and no licence that nobody gave', () => {
    const described = catalog({ ...facts, licenceUrl: null }, context, words, new Map());
    expect(described['dcat:dataset'].map((one) => one['dcat:distribution'])).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(JSON.stringify(described)).not.toContain('dct:license');
  });
});
