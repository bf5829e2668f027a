import { entryWrite } from './entryWrite';

const uid = 'api::article.article';
const list = `/content-manager/collection-types/${uid}`;

test('a form saves its entry, makes a new one, publishes it', () => {
  const form = { uid, documentId: 'a1' };
  expect(entryWrite('PUT', `${list}/a1`)).toEqual({ form, kind: 'save' });
  expect(entryWrite('POST', `${list}/a1/actions/publish`)).toEqual({ form, kind: 'publish' });
  const unsaved = { uid, documentId: null };
  expect(entryWrite('POST', list)).toEqual({ form: unsaved, kind: 'save' });
  expect(entryWrite('POST', `${list}/actions/publish`)).toEqual({ form: unsaved, kind: 'publish' });
  expect(entryWrite('PUT', '/content-manager/single-types/api%3A%3Asite.site')).toEqual({
    form: { uid: 'api::site.site', documentId: null },
    kind: 'save',
  });
});

test('lists, reading, copying and actions on many are not of a form', () => {
  for (const [method, path] of [
    ['GET', `${list}/a1`],
    ['GET', list],
    ['PUT', list],
    ['POST', `${list}/actions/bulkPublish`],
    ['POST', `${list}/clone/a1`],
    ['GET', `${list}/a1/actions/countDraftRelations`],
    ['PUT', '/content-manager/collection-types/plugin::users.user/1'],
  ] as const)
    expect(entryWrite(method, path)).toBeNull();
});
