import { rank, type Candidate } from './rank';
import type { Term } from './terms';

let id = 0;
const entry = (titleTokens: string, more: Partial<Candidate> = {}): Candidate => ({
  id: (id += 1),
  date: null,
  titleTokens,
  leadTokens: '',
  oftenTokens: '',
  ...more,
});
const term = (token: string, longer: string[] = []): Term => ({ token, longer, correction: null });
const order = (candidates: Candidate[], ...terms: Term[]) =>
  rank(candidates, terms).map(({ titleTokens }) => titleTokens);

test('a word weighs most in the title, then in the lead, then in the text', () => {
  const candidates = [
    entry('un'),
    entry('deux', { leadTokens: 'quebec' }),
    entry('trois quebec'),
    entry('quatre', { oftenTokens: 'quebec:3' }),
  ];
  expect(order(candidates, term('quebec'))).toEqual(['trois quebec', 'deux', 'quatre', 'un']);
});

test('a title that says nothing else comes first, and so does another name', () => {
  const candidates = [entry('rencontr quebec deleg'), entry('vill quebec|quebec')];
  expect(order(candidates, term('quebec'))[0]).toBe('vill quebec|quebec');
});

test('words side by side weigh more than the same words apart', () => {
  const candidates = [entry('accord de cadr'), entry('cadr du accord'), entry('un accord cadr')];
  expect(order(candidates, term('accord'), term('cadr'))[0]).toBe('un accord cadr');
});

test('the word typed weighs more than one it is the beginning of', () => {
  const candidates = [entry('portrait'), entry('port')];
  expect(order(candidates, term('port', ['portrait']))).toEqual(['port', 'portrait']);
});

test('among equals the latest comes first, what has no date last', () => {
  const candidates = ['2020', null, '2024-04', '2023-01-09'].map((date) => entry('brno', { date }));
  expect(rank(candidates, [term('brno')]).map(({ date }) => date)).toEqual([
    '2024-04',
    '2023-01-09',
    '2020',
    null,
  ]);
});

test('a token that is part of another is not taken for it', () => {
  const candidates = [entry('portrait', { oftenTokens: 'portrait:9' }), entry('a port')];
  expect(order(candidates, term('port'))[0]).toBe('a port');
});
