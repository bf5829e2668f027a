import { supervisor } from './supervise.mjs';

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

/** A service whose end is in the hands of the test. */
function service(name) {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  const stop = jest.fn(async () => end(0));
  return { name, log: '/nowhere', ended, stop, end };
}

const turns = async (condition) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
};

test('a service that dies is started again, and the others go on', async () => {
  const [cms, reborn, site] = [service('The CMS'), service('The CMS'), service('The site')];
  const all = supervisor(() => {}, 1);
  const again = jest.fn(async () => reborn);
  all.add(cms, again);
  all.add(site, async () => service('The site'));
  cms.end(137);
  await turns(() => again.mock.calls.length === 1);
  expect(site.stop).not.toHaveBeenCalled();
  await turns(() => console.error.mock.calls.some(([line]) => line === '! The CMS runs again.'));
  await all.stopAll();
  expect(reborn.stop).toHaveBeenCalled();
});

test('a service that does not start is tried until it does', async () => {
  const [cms, reborn] = [service('The CMS'), service('The CMS')];
  const all = supervisor(() => {}, 1);
  const again = jest
    .fn()
    .mockRejectedValueOnce(new Error('the port is taken'))
    .mockRejectedValueOnce(new Error('the port is taken'))
    .mockRejectedValueOnce(new Error('the port is taken'))
    .mockResolvedValue(reborn);
  all.add(cms, again);
  cms.end(1);
  await turns(() => again.mock.calls.length === 4);
  const said = console.error.mock.calls.filter(([line]) => line.includes('does not start'));
  expect(said).toEqual([['! The CMS does not start: the port is taken']]);
  await all.stopAll();
});

test('nothing is started again once all was told to stop', async () => {
  const cms = service('The CMS');
  const all = supervisor(() => {}, 1);
  const again = jest.fn();
  all.add(cms, again);
  await all.stopAll();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(again).not.toHaveBeenCalled();
});

test('a service that nobody can start again ends everything, with the end of its log', async () => {
  const [compiler, cms] = [service('The compiler'), service('The CMS')];
  const all = supervisor(() => {}, 1);
  all.add(compiler);
  all.add(cms, async () => service('The CMS'));
  compiler.end(1);
  await expect(all.untilEnd()).rejects.toThrow('The compiler stopped by itself.');
  expect(cms.stop).toHaveBeenCalled();
});
