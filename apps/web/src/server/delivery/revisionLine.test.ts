import type { Revision } from '../change';
import { RevisionLine } from './revisionLine';

const revision = (number: number): Revision => ({
  revision: number,
  at: '2024-04-09T10:00:00.000Z',
  changes: [],
});
const numbers = (taken: readonly Revision[]) => taken.map((one) => one.revision);

function lineAt(start: number): RevisionLine {
  const line = new RevisionLine();
  line.resume(start);
  return line;
}

describe('a replica takes revisions', () => {
  test('in their order, whatever the order in which they come', () => {
    const line = lineAt(4);
    expect(numbers(line.take([revision(6), revision(5)], 6))).toEqual([5, 6]);
  });

  test('once each, so that an older one never undoes a newer one', () => {
    const line = lineAt(4);
    line.take([revision(5), revision(6)], 6);
    expect(numbers(line.take([revision(5), revision(6), revision(2)], 6))).toEqual([]);
    expect(line.noted).toBe(6);
  });

  test('up to the first gap, and knows that it must ask for the rest', () => {
    const line = lineAt(4);
    expect(numbers(line.take([revision(5), revision(7)], 7))).toEqual([5]);
    expect([line.noted, line.head, line.isBehind]).toEqual([5, 7, true]);
    expect(numbers(line.take([revision(6), revision(7)], 7))).toEqual([6, 7]);
    expect(line.isBehind).toBe(false);
  });

  test('and learns from a head alone that it missed some', () => {
    const line = lineAt(4);
    line.take([], 9);
    expect([line.noted, line.isBehind]).toEqual([4, true]);
  });
});

describe('what a replica shows', () => {
  test('ends before the first revision that is not rendered, whichever ends first', () => {
    const line = lineAt(0);
    const [first, second, third] = line.take([1, 2, 3].map(revision), 3);
    expect(line.shown).toBe(0);
    line.done(third as Revision);
    line.done(first as Revision);
    expect(line.shown).toBe(1);
    line.done(second as Revision);
    expect(line.shown).toBe(3);
  });

  test('is nothing known while everything is rendered anew', () => {
    const line = lineAt(7);
    const everything = line.restart(40);
    const [later] = line.take([revision(41)], 41);
    line.done(later as Revision);
    expect([line.noted, line.shown, line.isWhole]).toEqual([41, 0, false]);
    line.done(everything);
    expect([line.shown, line.isWhole]).toEqual([41, true]);
  });

  test('is not moved by what began before everything was rendered anew', () => {
    const line = lineAt(7);
    const [old] = line.take([revision(8)], 8);
    expect(line.isPending(old as Revision)).toBe(true);
    line.restart(3);
    expect(line.isPending(old as Revision)).toBe(false);
    line.done(old as Revision);
    expect([line.noted, line.shown, line.head]).toEqual([3, 0, 3]);
  });
});
