import type { Messages } from '../../../i18n/messages';
import type { Cell } from '@entente/model/csv';

export type ColumnWord = keyof Messages['openData']['columns'];

/** One column of a data set: the same in CSV, in JSON and in the schema. */
export interface Column<Node> {
  /** Machine name, the same for ever; `title_fr` for a word in one language. */
  name: string;
  /** Where the messages explain it. */
  word: ColumnWord;
  type: 'text' | 'number' | 'list' | 'date';
  /** The closed list of its values, if there is one. */
  values?: readonly string[];
  value(node: Node): Cell;
}

export function jsonRow<Node>(columns: readonly Column<Node>[], node: Node): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(node)]));
}

const jsonTypes = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  list: { type: 'array', items: { type: 'string' } },
  // Known to the year or month only, a date says no more than that.
  date: { type: ['string', 'null'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
} as const;

/** The JSON Schema of one row. @param explain the words of a column */
export function rowSchema(
  columns: readonly Pick<Column<never>, 'name' | 'word' | 'type' | 'values'>[],
  explain: (word: ColumnWord) => string,
) {
  return {
    type: 'object',
    additionalProperties: false,
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(
      columns.map(({ name, word, type, values }) => [
        name,
        {
          description: explain(word),
          ...jsonTypes[type],
          ...(values ? { enum: [...values, null] } : {}),
        },
      ]),
    ),
  };
}
