import { tell } from './disk.server';
import { log } from './log.server';

test('a disk that fills is told of at 10 %, at 2 %, and when there is room again, each once', () => {
  const told: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    jest
      .spyOn(log, level)
      .mockImplementation((...[message]) => void told.push(`${level}: ${message}`));
  for (const free of [50, 11, 9, 5, 3, 1, 0, 1, 60, 50]) tell({ free, total: 100 });
  tell(null);
  expect(told.map((line) => /^\w+: .*?(?=:|$)/.exec(line)?.[0])).toEqual([
    'warn: less than 10 % of the disk are left',
    'error: less than 2 % of the disk are left',
    'info: the disk has room again',
  ]);
});
