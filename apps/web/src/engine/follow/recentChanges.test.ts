import type { Change } from '@entente/protocol/changes';
import { noReads } from '../cms/reads';
import { RecentChanges } from './recentChanges';

const change: Change = {
  type: 'article',
  documentId: 'a1',
  action: 'update',
  entries: [],
  touched: [{ type: 'agreement', documentId: 'g1' }],
};

function after(at: number): RecentChanges {
  const recent = new RecentChanges();
  recent.record([change], at);
  return recent;
}

describe('a render that began before a change', () => {
  test('is overtaken when it read the document, one linked with it, or a list of its type', () => {
    const recent = after(100);
    expect(recent.changedSince({ ...noReads, documents: ['article:a1'] }, 90)).toBe(true);
    expect(recent.changedSince({ ...noReads, documents: ['agreement:g1'] }, 90)).toBe(true);
    expect(recent.changedSince({ ...noReads, lists: ['article'] }, 90)).toBe(true);
    expect(recent.changedSince({ ...noReads, lists: ['*'] }, 90)).toBe(true);
  });

  test('is not when it read something else', () => {
    const reads = { ...noReads, documents: ['article:a2'], lists: ['agreement'] };
    expect(after(100).changedSince(reads, 90)).toBe(false);
  });
});

test('a render that began after the change shows it', () => {
  expect(after(100).changedSince({ ...noReads, documents: ['article:a1'] }, 101)).toBe(false);
});

test('changes are forgotten after a minute', () => {
  const recent = after(100);
  recent.record([], 100 + 60_001);
  expect(recent.changedSince({ ...noReads, documents: ['article:a1'] }, 90)).toBe(false);
});
