import fc from 'fast-check';
import { createLinks, slugProblem } from './links';
import { frenchAndEnglish, spanish } from './locale.fixture';
import { entryTypes } from './segments';

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

  it('of a slug that has an address in every locale is null, and only of such a slug', () => {
    const links = createLinks(frenchAndEnglish);
    const slugs = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9-]{1,130}$/),
      fc.constantFrom('accords', 'map', 'press'),
    );
    fc.assert(
      fc.property(slugs, fc.constantFrom(...entryTypes), (slug, type) => {
        const build = () =>
          ['fr', 'en'].map((locale) => links.build({ kind: 'entry', type, locale, slug }));
        if (slugProblem(slug, type) === null) expect(build()).toHaveLength(2);
        else if (slugProblem(slug, type) !== 'reserved') expect(build).toThrow(RangeError);
      }),
      { numRuns: 1000 },
    );
    expect.hasAssertions();
  });
});
