import type { DataSet } from '@entente/model/addressNames';
import type { Messages } from '../../../i18n/messages';
import type { Column } from './columns';
import { rowSchema } from './columns';

/** The JSON Schema of a data set's JSON, with the words of one language. @param id its address */
export function dataSchema(
  id: string,
  name: DataSet,
  columns: readonly Pick<Column<never>, 'name' | 'word' | 'type' | 'values'>[],
  { openData }: Messages,
) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: openData.sets[name].title,
    description: openData.sets[name].text,
    type: 'object',
    additionalProperties: false,
    required: ['$schema', 'title', 'producer', 'licence', 'rows', 'count', 'updatedAt'],
    properties: {
      $schema: { type: 'string' },
      title: { type: 'string' },
      producer: { type: 'string' },
      licence: {
        type: 'object',
        required: ['name', 'url'],
        properties: {
          name: { type: ['string', 'null'] },
          url: { type: ['string', 'null'] },
        },
      },
      rows: { type: 'array', items: rowSchema(columns, (word) => openData.columns[word]) },
      count: { type: 'integer', minimum: 0 },
      updatedAt: { type: ['string', 'null'] },
    },
  };
}
