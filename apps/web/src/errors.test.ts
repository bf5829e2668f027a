import { inspect } from 'node:util';
import { CmsContractError, CmsUnavailableError, errorLine } from './errors';

test('a timeout is one line of a log, however it is printed', () => {
  const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  const error = new CmsUnavailableError('The CMS took more than 2500 ms', { cause });
  const line =
    'CmsUnavailableError: The CMS took more than 2500 ms ← TimeoutError: The operation was aborted due to timeout';
  expect(errorLine(error)).toBe(line);
  expect(inspect(error)).toBe(line);
  expect(inspect(new CmsContractError('half an answer'))).toBe('CmsContractError: half an answer');
});
