import { arrange } from './arrange';
import type { Row } from './relatedDocuments';

const row = (id: number, values: Record<string, unknown> = {}): Row => ({
  id,
  documentId: `document-${id}`,
  locale: 'fr',
  publishedAt: null,
  ...values,
});
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const many = Array.from({ length: 120 }, (_, index) => row(index + 1));

describe('a nested list', () => {
  it('keeps the order of the relation when no other is asked', () => {
    expect(ids(arrange([row(3), row(1), row(2)], {}))).toEqual([3, 1, 2]);
    expect(ids(arrange([row(3), row(1)], { sort: [null] }))).toEqual([3, 1]);
  });

  it('sorts by its terms in turn, and leaves equal entries as they were', () => {
    const rows = [
      row(1, { date: '2024-04-09', title: 'b' }),
      row(2, { date: '2023-01-01', title: 'z' }),
      row(3, { date: '2024-04-09', title: 'a' }),
      row(4, { date: '2024-04-09', title: 'b' }),
    ];
    expect(ids(arrange(rows, { sort: ['date:desc', 'title:asc'] }))).toEqual([3, 1, 4, 2]);
    expect(ids(rows)).toEqual([1, 2, 3, 4]);
  });

  it('sorts numbers as numbers', () => {
    const rows = [row(1, { order: 10 }), row(2, { order: 9 })];
    expect(ids(arrange(rows, { sort: ['order'] }))).toEqual([2, 1]);
  });

  it.each(['asc', 'desc'])('puts entries without the value last, whether %s', (direction) => {
    const rows = [row(1, { date: null }), row(2, { date: '2024-04-09' }), row(3)];
    expect(ids(arrange(rows, { sort: [`date:${direction}`] }))).toEqual([2, 1, 3]);
  });

  it('is whole where no number is asked for, and 1,000 entries at most where one is', () => {
    expect(ids(arrange(many, {}))).toEqual(ids(many));
    expect(arrange(many, { pagination: {} })).toHaveLength(120);
    const thousands = Array.from({ length: 1200 }, (_, index) => row(index));
    expect(arrange(thousands, {})).toHaveLength(1200);
    expect(arrange(thousands, { pagination: { limit: 5000 } })).toHaveLength(1000);
    expect(arrange(many, { pagination: { limit: -1 } })).toEqual([]);
  });

  it('cuts by start and limit or by page and size', () => {
    expect(ids(arrange(many, { pagination: { start: 2, limit: 2 } }))).toEqual([3, 4]);
    expect(ids(arrange(many, { pagination: { page: 3, pageSize: 2 } }))).toEqual([5, 6]);
    expect(ids(arrange(many, { pagination: { start: -5, limit: 1 } }))).toEqual([1]);
  });

  it('takes no filters, so that what is not shown can not be guessed', () => {
    expect(() => arrange(many, { filters: { title: { eq: 'a' } } })).toThrow(/no filters/);
    expect(arrange([row(1)], { filters: {} })).toHaveLength(1);
  });
});
