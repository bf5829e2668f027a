import fc from 'fast-check';
import { fitInBytes } from './fitInBytes';

const bytesOf = (values: readonly unknown[]) => Buffer.byteLength(JSON.stringify(values));

test('what fits stays below the limit, and one more would not', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(200), (values, limit) => {
      const fitting = fitInBytes(values, limit);
      expect(fitting).toEqual(values.slice(0, fitting.length));
      expect(fitting.length === 0 || bytesOf(fitting) <= limit).toBe(true);
      // A comma is reckoned for each, the last included.
      const more = values.slice(0, fitting.length + 1);
      expect(more.length === fitting.length || bytesOf(more) >= limit).toBe(true);
    }),
  );
});
