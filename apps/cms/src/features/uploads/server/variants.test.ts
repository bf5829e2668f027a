import { hasVariants, variantWidths } from './variants';

test.each([
  [300, [300]],
  [480, [480]],
  [1000, [480, 800, 1000]],
  [1600, [480, 800, 1200, 1600]],
  [6000, [480, 800, 1200, 1600]],
])('a picture %i pixels wide is made at %j, never wider than it is', (width, widths) => {
  expect(variantWidths(width)).toEqual(widths);
});

test('a picture that only has Strapi’s own sizes still needs ours', () => {
  expect(hasVariants({ thumbnail: {}, small: {} })).toBe(false);
  expect(hasVariants(null)).toBe(false);
  expect(hasVariants({ thumbnail: {}, avif480: {} })).toBe(true);
});
