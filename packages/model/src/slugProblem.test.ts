import fc from 'fast-check';
import { createLinks, slugProblem } from './links';
import { frenchAndEnglish, spanish } from './locale.fixture';
import { entryTypes } from './segments';
import type { EntryType } from './segments';

describe('slugProblem', () => {
  it.each([
    ['rennes-quebec', null],
    ['2024', null],
    ['', 'empty'],
    ['a'.repeat(128), null],
    ['a'.repeat(129), 'too-long'],
    ['Rennes', 'pattern'],
    ['rennes_quebec', 'pattern'],
    ['rennes--quebec', 'pattern'],
    ['-rennes', 'pattern'],
    ['québec', 'pattern'],
    ['rennes\n', 'pattern'],
    ['a/b', 'pattern'],
    ['accords', 'reserved'],
    ['agreements', 'reserved'],
    ['page', 'reserved'],
    ['au', 'reserved'],
    ['index', 'reserved'],
  ])('of %j is %j, whatever the type', (slug, problem) => {
    expect(slugProblem(slug)).toBe(problem);
  });

  it.each([
    ['recherche', 'domain', null],
    ['recherche', 'page', 'reserved'],
    ['search', 'page', 'reserved'],
    ['page', 'article', 'reserved'],
    ['page', 'page', null],
    ['on', 'agreement', 'reserved'],
  ] as const)('of %j for the type %s is %j', (slug, type, problem) => {
    expect(slugProblem(slug, type)).toBe(problem);
  });

  it('knows the words of a locale added by configuration', () => {
    expect(slugProblem('acuerdos', 'page')).toBeNull();
    expect(slugProblem('acuerdos', 'page', [spanish])).toBe('reserved');
  });

  describe('agrees with the links', () => {
    const links = createLinks(frenchAndEnglish);
    const anyType = fc.constantFrom(...entryTypes);
    const anySlug = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9-]{1,130}$/),
      fc.constantFrom('accords', 'map', 'press'),
    );
    const build = (type: EntryType, slug: string) =>
      ['fr', 'en'].map((locale) => links.build({ kind: 'entry', type, locale, slug }));

    it('that a slug without a problem has an address in every locale', () => {
      fc.assert(
        fc.property(anySlug, anyType, (slug, type) => {
          fc.pre(slugProblem(slug, type) === null);
          expect(build(type, slug)).toHaveLength(2);
        }),
      );
    });

    it('that a slug of a wrong shape has no address', () => {
      fc.assert(
        fc.property(anySlug, anyType, (slug, type) => {
          fc.pre(![null, 'reserved'].includes(slugProblem(slug, type)));
          expect(() => build(type, slug)).toThrow(RangeError);
        }),
      );
    });
  });
});
