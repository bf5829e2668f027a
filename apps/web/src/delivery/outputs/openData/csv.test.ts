import { byteOrderMark, csvLine } from '@entente/model/csv';
import { parse } from 'csv-parse/sync';
import { hostileTexts } from '../outputs.fixture';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('a line of CSV', () => {
  test.each(hostileTexts)('with %s is read back whole', (_, text) => {
    const written = byteOrderMark + csvLine(['id', 'text', 'n']) + csvLine(['a', text, -1.5]);
    const rows = read(Buffer.from(written).toString());
    expect(rows).toHaveLength(2);
    const [id, value = '', number] = rows[1] ?? [];
    expect([id, number]).toEqual(['a', '-1.5']);
    // In UTF-8 half a pair is a replacement character.
    expect(value.replace(/^'(?=[=+\-@])/, '')).toBe(Buffer.from(text).toString());
  });

  test.each(['=1+1', '+33 2 99', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n@x'])(
    '%j is no formula in a spreadsheet',
    (text) => {
      expect(read(csvLine([text, 'x']))[0]?.[0]).toBe(`'${text}`);
    },
  );

  test('keeps a negative number a number, and nothing for what is not known', () => {
    expect(csvLine([-71.2075, null, true, ['a', 'b, c']])).toBe('-71.2075,,true,"a | b, c"\r\n');
  });

  test('of several values that begins like a formula is none', () => {
    expect(csvLine([['=a', 'b']])).toBe("'=a | b\r\n");
  });
});
