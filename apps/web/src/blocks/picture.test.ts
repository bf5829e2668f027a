import { mediaPath, pictureFiles, srcSet } from './picture';

const file = {
  __typename: 'UploadFile' as const,
  documentId: 'f',
  url: '/uploads/quebec_1.png',
  width: 1600,
  height: 900,
  formats: {
    medium: { url: '/uploads/medium_quebec_1.png', width: 750 },
    small: { url: '/uploads/small_quebec_1.png', width: 500 },
  },
};

test.each([
  ['/uploads/quebec_1.png', '/media/quebec_1.png'],
  ['http://cms.internal:1337/uploads/a.png?v=1', '/media/a.png'],
  ['/uploads/%C3%A9t%C3%A9.png', '/media/%C3%A9t%C3%A9.png'],
])('the file %s is served at %s, on the site itself', (url, path) => {
  expect(mediaPath(url)).toBe(path);
});

test('a picture comes in each size the CMS made, narrowest first', () => {
  expect(srcSet(file)).toBe(
    '/media/small_quebec_1.png 500w, /media/medium_quebec_1.png 750w, /media/quebec_1.png 1600w',
  );
});

test.each([null, 'x', [1], { small: null }, { small: { url: 1, width: 2 } }])(
  'formats that are none are left out: %j',
  (formats) => {
    expect(pictureFiles(formats)).toEqual([]);
    expect(srcSet({ ...file, formats })).toBeUndefined();
  },
);
