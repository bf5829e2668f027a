import type { Revision } from '@entente/protocol/changes';
import { RevisionCursor } from './revisionCursor';

const revision = (number: number): Revision => ({
  revision: number,
  at: '2024-04-09T10:00:00.000Z',
  changes: [],
});
const numbers = (taken: readonly Revision[]) => taken.map((one) => one.revision);

function lineAt(start: number): RevisionCursor {
  const revisionCursor = new RevisionCursor();
  revisionCursor.resume(start);
  return revisionCursor;
}

describe('a replica takes revisions', () => {
  test('in their order, whatever the order in which they come', () => {
    const revisionCursor = lineAt(4);
    expect(numbers(revisionCursor.take([revision(6), revision(5)], 6))).toEqual([5, 6]);
  });

  test('once each, so that an older one never undoes a newer one', () => {
    const revisionCursor = lineAt(4);
    revisionCursor.take([revision(5), revision(6)], 6);
    expect(numbers(revisionCursor.take([revision(5), revision(6), revision(2)], 6))).toEqual([]);
    expect(revisionCursor.noted).toBe(6);
  });

  test('up to the first gap, and knows that it must ask for the rest', () => {
    const revisionCursor = lineAt(4);
    expect(numbers(revisionCursor.take([revision(5), revision(7)], 7))).toEqual([5]);
    expect([revisionCursor.noted, revisionCursor.head, revisionCursor.isBehind]).toEqual([
      5,
      7,
      true,
    ]);
    expect(numbers(revisionCursor.take([revision(6), revision(7)], 7))).toEqual([6, 7]);
    expect(revisionCursor.isBehind).toBe(false);
  });

  test('and learns from a head alone that it missed some', () => {
    const revisionCursor = lineAt(4);
    revisionCursor.take([], 9);
    expect([revisionCursor.noted, revisionCursor.isBehind]).toEqual([4, true]);
  });
});

describe('what a replica shows', () => {
  test('ends before the first revision that is not rendered, whichever ends first', () => {
    const revisionCursor = lineAt(0);
    const [first, second, third] = revisionCursor.take([1, 2, 3].map(revision), 3);
    expect(revisionCursor.shown).toBe(0);
    revisionCursor.done(third as Revision);
    revisionCursor.done(first as Revision);
    expect(revisionCursor.shown).toBe(1);
    revisionCursor.done(second as Revision);
    expect(revisionCursor.shown).toBe(3);
  });

  test('is nothing known while everything is rendered anew', () => {
    const revisionCursor = lineAt(7);
    const everything = revisionCursor.restart(40);
    const [later] = revisionCursor.take([revision(41)], 41);
    revisionCursor.done(later as Revision);
    expect([revisionCursor.noted, revisionCursor.shown, revisionCursor.isWhole]).toEqual([
      41,
      0,
      false,
    ]);
    revisionCursor.done(everything);
    expect([revisionCursor.shown, revisionCursor.isWhole]).toEqual([41, true]);
  });

  test('is not moved by what began before everything was rendered anew', () => {
    const revisionCursor = lineAt(7);
    const [old] = revisionCursor.take([revision(8)], 8);
    expect(revisionCursor.isPending(old as Revision)).toBe(true);
    revisionCursor.restart(3);
    expect(revisionCursor.isPending(old as Revision)).toBe(false);
    revisionCursor.done(old as Revision);
    expect([revisionCursor.noted, revisionCursor.shown, revisionCursor.head]).toEqual([3, 0, 3]);
  });
});
