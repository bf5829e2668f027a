import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { openAlbum } from './album.mjs';

const NAME = 'album-test';
const open = (...args) =>
  openAlbum({ name: NAME, documents: 'docs/screenshots', quality: 45, args });

test('without a word all pictures are taken, into a folder that git ignores', () => {
  const album = open('http://localhost:3000');
  expect(album.origin).toBe('http://localhost:3000');
  expect(album.folder).toBe(path.join(root, '.cache/screenshots', NAME));
  expect(album.wants('fr-home-1280-light')).toBe(true);
  expect(album.wants('fr-home-375-dark')).toBe(true);
});

test('--documents renews those that a document shows, and takes no other', () => {
  const album = open('--documents');
  expect(album.origin).toBeUndefined();
  expect(album.folder).toBe(path.join(root, 'docs/screenshots'));
  expect(album.wants('fr-home-1280-light')).toBe(true);
  expect(album.wants('fr-home-375-dark')).toBe(false);
});
