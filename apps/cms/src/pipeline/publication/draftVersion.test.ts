import { saysWhatWasRead } from './draftVersion';

describe('a draft says what was read', () => {
  it.each([
    ['nothing has been written', 'a:1 b:2', 'a:1 b:2', true],
    ['the entry was written anew', 'a:1', 'a:3', false],
    ['a part was written anew', 'a:1 b:2', 'a:1 b:5', false],
    ['a part is new', 'a:1', 'a:1 b:2', false],
    ['a part is gone', 'a:1 b:2', 'a:1', false],
    ['a record to come was written anew', 'a:1 ~m:2', 'a:1 ~m:5', false],
    ['a record to come has become public', 'a:1 ~m:2', 'a:1', true],
    ['a record to come is new', 'a:1', 'a:1 ~m:2', false],
  ])('or not: %s', (_what, read, now, isSame) => {
    expect(saysWhatWasRead(read, now)).toBe(isSame);
  });
});
