import { faultIn } from './fault';

test('what stands between the form and its storing is told apart', () => {
  const error = { data: null, error: { name: 'InternalServerError' } };
  expect(faultIn(500, error)).toBe('server');
  expect(faultIn(502, undefined)).toBe('server');
  expect(faultIn(507, error)).toBe('disk');
  expect(faultIn(413, undefined)).toBe('tooLarge');
  expect(faultIn(401, error)).toBe('session');
  expect(faultIn(404, error)).toBe('gone');
});

test('a page in the place of an answer has stored nothing, though it says "200"', () => {
  expect(faultIn(200, undefined)).toBe('foreign');
  expect(faultIn(200, {})).toBe('foreign');
  expect(faultIn(400, undefined)).toBe('foreign');
});

test('what is stored, and what the CMS refuses, are no faults', () => {
  expect(faultIn(200, { data: {}, meta: {} })).toBeNull();
  expect(faultIn(400, { data: null, error: { name: 'ValidationError' } })).toBeNull();
  expect(faultIn(409, { data: null, error: { name: 'ValidationError' } })).toBeNull();
});
