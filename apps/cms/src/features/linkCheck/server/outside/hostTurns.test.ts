import { setTimeout as wait } from 'node:timers/promises';
import { HostTurns } from './hostTurns';

test('a host is asked once at a time, with a pause, and others at the same time', async () => {
  const turns = new HostTurns(30);
  const events: [string, number][] = [];
  const task = (name: string) => async () => {
    events.push([`${name} begins`, Date.now()]);
    await wait(20);
    events.push([`${name} ends`, Date.now()]);
  };
  await Promise.all([
    turns.run('a.example', task('a1')),
    turns.run('a.example', task('a2')),
    turns.run('b.example', task('b1')),
  ]);
  const at = (name: string) => events.find(([event]) => event === name)?.[1] ?? 0;
  expect(at('a2 begins') - at('a1 ends')).toBeGreaterThanOrEqual(25);
  expect(at('b1 begins')).toBeLessThan(at('a1 ends'));
});

test('one that failed holds up nobody', async () => {
  const turns = new HostTurns(0);
  const failed = turns.run('a.example', () => Promise.reject(new Error('no')));
  const next = turns.run('a.example', () => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
});
