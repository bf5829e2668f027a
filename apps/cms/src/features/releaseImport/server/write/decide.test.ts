import type { Item } from '../../proposal';
import { acceptable, unresolvedItems } from '../../decisions';
import { decide } from './decide';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  type: 'partner',
  title: id,
  note: '',
  state: 'proposed',
  evidence: [[0, 1]],
  fields: [{ name: 'name', value: id, evidence: [0, 1], kind: 'text', required: true }],
  linked: null,
  candidates: [],
  doubts: [],
  canUpdate: false,
  canCreate: true,
  links: {},
  needs: null,
  ...more,
});
const known = (documentId: string) => ({ documentId, title: '', reason: '', isWritten: true });

test('what is proven needs no word; all else is waited for, by its title', () => {
  const items = [item('told', { state: 'ready' }), item('new'), item('open', { state: 'open' })];
  expect(decide({ items }, {})).toEqual({
    problem: { kind: 'unresolved', titles: ['new', 'open'] },
  });
  expect(unresolvedItems(items, {}).map(({ id }) => id)).toEqual(['new', 'open']);
});

test('a yes to all is no answer to what is open, doubted, or without a value', () => {
  const empty = [
    { name: 'name', value: '', evidence: null, kind: 'text', required: true } as const,
  ];
  const doubt = { code: 'x', message: '', evidence: null };
  const items = [
    item('new'),
    item('open', { state: 'open' }),
    item('doubted', { doubts: [doubt] }),
    item('empty', { fields: empty }),
  ];
  expect(acceptable(items, {}).map(({ id }) => id)).toEqual(['new']);
});

test('what is left out takes its parts with it, and theirs', () => {
  const items = [
    item('pact'),
    item('part', { needs: 'pact' }),
    item('part of it', { needs: 'part' }),
  ];
  expect(decide({ items }, { pact: { choice: 'reject' } })).toEqual({ decided: [] });
});

test('no entry is linked but one that was offered', () => {
  const items = [item('city', { candidates: [known('a')] })];
  expect(decide({ items }, { city: { choice: 'link', documentId: 'a' } })).toHaveProperty(
    'decided',
  );
  expect(decide({ items }, { city: { choice: 'link', documentId: 'b' } })).toEqual({
    problem: { kind: 'target', title: 'city' },
  });
});

test('an entry is written over only where that was offered', () => {
  const of = (canUpdate: boolean) => [item('news', { linked: known('a'), canUpdate })];
  const decisions = { news: { choice: 'update', documentId: 'a' } as const };
  expect(decide({ items: of(true) }, decisions)).toHaveProperty('decided');
  expect(decide({ items: of(false) }, decisions)).toHaveProperty('problem.kind', 'target');
});

test.each([
  ['text', ''],
  ['date', '9 avril'],
  ['choice', 'sideways'],
] as const)('a %s can’t be "%s"', (kind, value) => {
  const fields = [
    {
      name: 'field',
      value: '',
      evidence: null,
      kind,
      required: true as const,
      choices: [{ key: 'outgoing', label: '' }],
    },
  ];
  const made = decide(
    { items: [item('visit', { fields })] },
    { visit: { choice: 'create', fields: { field: value } } },
  );
  expect(made).toEqual({ problem: { kind: 'field', title: 'visit', field: 'field' } });
});
