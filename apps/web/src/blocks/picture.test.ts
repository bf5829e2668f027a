import { fallbackPath, mediaPath, pictureSources } from './picture';

const made = (key: string, width: number, mime: string) => ({
  url: `/uploads/${key}_quebec_1.${mime.slice(6)}`,
  width,
  mime,
});
const formats = {
  thumbnail: made('thumbnail', 245, 'image/jpeg'),
  webp800: made('webp800', 800, 'image/webp'),
  webp480: made('webp480', 480, 'image/webp'),
  avif800: made('avif800', 800, 'image/avif'),
  avif480: made('avif480', 480, 'image/avif'),
  fallback: made('fallback', 1600, 'image/jpeg'),
};

test.each([
  ['/uploads/quebec_1.png', '/media/quebec_1.png'],
  ['http://cms.internal:1337/uploads/a.png?v=1', '/media/a.png'],
  ['/uploads/%C3%A9t%C3%A9.png', '/media/%C3%A9t%C3%A9.png'],
])('the file %s is served at %s, on the site itself', (url, path) => {
  expect(mediaPath(url)).toBe(path);
});

test('a picture comes in each encoding, the lightest first, and each width, the narrowest first', () => {
  expect(pictureSources(formats)).toEqual([
    {
      type: 'image/avif',
      srcSet: '/media/avif480_quebec_1.avif 480w, /media/avif800_quebec_1.avif 800w',
    },
    {
      type: 'image/webp',
      srcSet: '/media/webp480_quebec_1.webp 480w, /media/webp800_quebec_1.webp 800w',
    },
  ]);
});

test('who knows no modern encoding gets a file no wider than a page', () => {
  const url = '/uploads/quebec_1.jpeg';
  expect(fallbackPath({ url, formats })).toBe('/media/fallback_quebec_1.jpeg');
  expect(fallbackPath({ url, formats: null })).toBe('/media/quebec_1.jpeg');
});

test.each([
  null,
  'x',
  [1],
  { avif480: null },
  { avif480: { url: 1, width: 2, mime: 'image/avif' } },
])('formats that are none are left out: %j', (nothing) => {
  expect(pictureSources(nothing)).toEqual([]);
});
