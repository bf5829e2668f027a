import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { together } from './spaces';

/** A process reads its time zone when it starts, so each zone gets one, with TypeScript hooked in. */
const hook = `
  const { transformSync } = require(${JSON.stringify(require.resolve('@swc/core'))});
  require.extensions['.ts'] = (module, file) => {
    const source = require('node:fs').readFileSync(file, 'utf8');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    module._compile(code, file);
  };`;

const script = `${hook}
  const dates = require(${JSON.stringify(path.join(__dirname, 'partialDate.ts'))});
  const { agreementStatus } = require(${JSON.stringify(path.join(__dirname, 'agreementStatus.ts'))});
  const { addMonths, calendarDay } = require(${JSON.stringify(path.join(__dirname, 'calendarDay.ts'))});
  const days = ['2024-01-01', '2024-03-31', '2024-10-27', '2024-11-03', '1958', '2023-01'];
  process.stdout.write(JSON.stringify({
    offset: new Date(2024, 0, 1).getTimezoneOffset(),
    parsed: dates.parsePartialDate('2024-03-31'),
    words: days.map((day) => dates.formatPartialDate(day, 'fr', 'long')),
    range: dates.formatPartialDateRange('2023-12-31', '2024-01-01', 'en'),
    latest: dates.latestDay('2024-02'),
    anniversary: addMonths('2023-03-31', 12),
    inRennes: calendarDay(new Date('2024-04-09T23:30:00Z'), 'Europe/Paris'),
    status: agreementStatus(
      [{ kind: 'entered-into-force', date: '2020-01-01' }],
      { kind: 'fixed', years: 4 },
      '2024-01-01',
    ),
  }));`;

describe('dates', () => {
  it.each([
    ['UTC', 0],
    ['Europe/Paris', -60],
    ['America/Montreal', 300],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('are the same on a machine set to %s', (zone, offset) => {
    const run = spawnSync(process.execPath, ['-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      offset,
      parsed: '2024-03-31',
      words: [
        '1er janvier 2024',
        '31 mars 2024',
        '27 octobre 2024',
        '3 novembre 2024',
        '1958',
        'janvier 2023',
      ].map(together),
      range: `from ${together('31 December 2023')} to ${together('1 January 2024')}`,
      latest: '2024-02-29',
      anniversary: '2024-03-31',
      inRennes: '2024-04-10',
      status: {
        status: 'expiring',
        since: '2020-01-01',
        until: '2024-01-01',
        reason: 'fixed-term-ending',
      },
    });
  });
});
