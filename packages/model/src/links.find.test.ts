import fc from 'fast-check';
import { addressKinds, anyAddressOf } from './address.fixture';
import { createLinks } from './links';
import type { Address } from './address';
import { threeLocales } from './locale.fixture';

describe('find', () => {
  const stored = fc.oneof(
    fc.constantFrom('', ' ', 'au', 'on', 'page', 'accords', '..', '/', '\u0000', 'a'.repeat(4000)),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constant(null as unknown as string),
    fc.constant(undefined as unknown as string),
  );

  it('gives a path that reads back, or null and a report: it never throws', () => {
    const refused: Address[] = [];
    const finder = createLinks(threeLocales, (address) => refused.push(address));
    const changed = fc
      .tuple(fc.constantFrom(...addressKinds).chain(anyAddressOf), stored)
      .chain(([address, value]) =>
        fc
          .constantFrom(...Object.keys(address))
          .map((name) => (name === 'kind' ? address : { ...address, [name]: value })),
      );
    fc.assert(
      fc.property(changed, (address) => {
        const before = refused.length;
        const path = finder.find(address as Address);
        expect(path === null ? refused.length : finder.parse(path)).toEqual(
          path === null ? before + 1 : address,
        );
      }),
      { numRuns: 1000 },
    );
    expect(refused.length).toBeGreaterThan(100);
  });
});
