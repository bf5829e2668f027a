import { parseOptions } from './options.mjs';

describe('options of npm start', () => {
  test('without any, the site is on 3000, the CMS on 1337 and the data in ./data', () => {
    expect(parseOptions([], '/srv/entente')).toEqual({
      sitePort: 3000,
      cmsPort: 1337,
      data: '/srv/entente/data',
      host: '127.0.0.1',
    });
  });

  test('both ways of writing a value are read', () => {
    const options = parseOptions(['--site-port=8080', '--data', '../store'], '/srv/entente');
    expect(options).toMatchObject({ sitePort: 8080, data: '/srv/store' });
  });

  test.each([
    [['--port', '80'], 'Unknown option --port'],
    [['constructor'], 'Unknown option constructor'],
    [['--data'], '--data needs a value'],
    [['--data', '--host'], '--data needs a value'],
    [['--site-port', '3e3'], 'from 1 to 65535'],
    [['--cms-port', '65536'], 'from 1 to 65535'],
    [['--cms-port', '0'], 'from 1 to 65535'],
    [['--site-port', '1337'], "can't share port 1337"],
  ])('%j is refused with exit code 2 and the reason', (args, reason) => {
    expect(() => parseOptions(args, '/srv')).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(reason) }),
    );
  });
});
