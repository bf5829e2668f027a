import { asked, changedIn, FormMemory } from './formMemory';

const form = new URL(
  'http://cms/content-manager/collection-types/api::article.article/a1?locale=fr',
);

test('a form and its actions are about the same entry, in its language', () => {
  const publish = new URL(form.href.replace('/a1', '/a1/actions/publish'));
  expect(asked(publish)?.key).toBe(asked(form)?.key);
  expect(asked(new URL(form.href.replace('=fr', '=en')))?.key).not.toBe(asked(form)?.key);
  expect(asked(new URL('http://cms/admin/entente/reviews'))).toBeNull();
});

test('a form that somebody went back to is of the version of before until it is saved', () => {
  const memory = new FormMemory();
  memory.read('a', { version: '1', data: {} });
  memory.hold('a');
  memory.read('a', { version: '2', data: {} });
  expect(memory.get('a')?.version).toBe('1');
  memory.saved('a', { version: '3', data: {} });
  memory.read('a', { version: '4', data: {} });
  expect(memory.get('a')?.version).toBe('4');
});

test('only what was written differently has changed, and relations by what is asked of them', () => {
  const nothing = { connect: [], disconnect: [] };
  const sent = {
    lead: 'Deux.',
    note: undefined,
    partners: nothing,
    speakers: { ...nothing, connect: [{ documentId: 'x' }] },
  };
  const shown = { lead: 'Une.', note: null, partners: { count: 2 }, speakers: { count: 0 } };
  expect([...changedIn(sent, shown)]).toEqual(['lead', 'speakers']);
});
