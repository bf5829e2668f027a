import type { Core } from '@strapi/strapi';
import { isOfFullDisk } from './refuseOnFullDisk';
import { diskAlert } from './watchDisk';

test('each alert is logged and sent once, on the way down', async () => {
  const settings = { remindersTo: ['ops@ville.example'], mailFrom: 'entente@ville.example' };
  const told: string[] = [];
  const sent: { subject: string; text: string }[] = [];
  const log = (level: string) => (line: string) => void told.push(`${level} ${line}`);
  const strapi = {
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    plugin: () => ({
      service: () => ({ send: async (mail: (typeof sent)[number]) => void sent.push(mail) }),
    }),
  } as unknown as Core.Strapi;
  const tell = diskAlert(strapi, settings);
  const total = 100 * 1024 ** 3;
  for (const percent of [50, 9, 8, 1.5, 1, 70])
    await tell({ free: (percent / 100) * total, total });
  await tell(null);
  expect(told).toEqual([
    'warn Less than 10 % of the disk are left: 9216 MB',
    'error Less than 2 % of the disk are left: 1536 MB',
    'info The disk has room again: 71680 MB',
  ]);
  expect(sent.map(({ subject }) => subject)).toEqual([
    'Le disque du serveur est presque plein : il en reste 10 %',
    'Le disque du serveur est presque plein : il en reste 2 %',
  ]);
  expect(sent[0]?.text).toContain('9216 Mo');
});

test.each([
  [Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }), true],
  [
    new Error('insert failed', {
      cause: Object.assign(new Error('full'), { code: 'SQLITE_FULL' }),
    }),
    true,
  ],
  [Object.assign(new Error('could not extend file'), { code: '53100' }), true],
  [Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }), false],
  ['ENOSPC', false],
])('%s is a full disk’s: %s', (error, isFull) => {
  expect(isOfFullDisk(error)).toBe(isFull);
});
