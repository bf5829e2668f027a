import { entryAddress, isWriting, listAddress } from './entryAddress';

const list = '/content-manager/collection-types/api::article.article';

test('an entry, an action on it, and the only one of its type are told', () => {
  const uid = 'api::article.article';
  expect(entryAddress(`${list}/abc1`)).toEqual({ uid, documentId: 'abc1', action: null });
  expect(entryAddress(`${list}/abc1/actions/publish`)?.action).toBe('publish');
  expect(entryAddress('/content-manager/single-types/api%3A%3Asite.site')).toEqual({
    uid: 'api::site.site',
    documentId: null,
    action: null,
  });
});

test('a list, an action on many and other pages are none', () => {
  for (const path of [list, `${list}/actions/bulkPublish`, '/admin/entente/reviews'])
    expect(entryAddress(path)).toBeNull();
});

test('reading writes nothing, nor does counting', () => {
  const entry = { uid: 'api::article.article', documentId: 'a', action: null };
  expect(isWriting('GET', entry)).toBe(false);
  expect(isWriting('PUT', entry)).toBe(true);
  expect(isWriting('POST', { ...entry, action: 'publish' })).toBe(true);
  expect(isWriting('GET', { ...entry, action: 'countDraftRelations' })).toBe(false);
});

it.each([
  ['/content-manager/collection-types/api::article.article', false],
  ['/content-manager/collection-types/api%3A%3Aarticle.article/actions/bulkPublish', true],
])('a list, and what publishes many of it, is told of its type: %s', (path, isPublication) => {
  expect(listAddress(path)).toEqual({ uid: 'api::article.article', isPublication });
});

it.each([
  '/content-manager/collection-types/api::article.article/abc',
  '/content-manager/collection-types/api::article.article/actions/bulkDelete',
  '/content-manager/collection-types/plugin::upload.file',
])('%s is neither', (path) => {
  expect(listAddress(path)).toBeNull();
});
