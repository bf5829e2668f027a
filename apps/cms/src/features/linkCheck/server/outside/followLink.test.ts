import { retryAfterMs } from './followLink';

const now = Date.parse('2026-04-09T10:00:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 09 Apr 2026 10:01:00 GMT', 60_000],
  ['Thu, 09 Apr 2026 09:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('"%s" asks to wait %s milliseconds', (value, milliseconds) => {
  expect(retryAfterMs(value, now)).toBe(milliseconds);
});
