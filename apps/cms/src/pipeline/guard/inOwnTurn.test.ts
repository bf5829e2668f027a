import type { Core } from '@strapi/strapi';
import { inOwnTurn } from './inOwnTurn';

/** A database that runs what it is handed, inside a greater transaction or not. */
const databaseThat = (isInside: boolean) =>
  ({
    db: {
      inTransaction: () => isInside,
      transaction: (write: () => Promise<unknown>) => write(),
    },
  }) as unknown as Core.Strapi;

/** What PostgreSQL answers so many times before it does what is asked. */
function givenUp(times: number, code: string) {
  let tries = 0;
  const write = () => {
    tries += 1;
    return tries <= times
      ? Promise.reject(Object.assign(new Error('given up'), { code }))
      : Promise.resolve(`written at try ${tries}`);
  };
  return { write, tried: () => tries };
}

test.each(['40P01', '40001', '25P02'])(
  'what is given up with %s is written again',
  async (code) => {
    expect(await inOwnTurn(databaseThat(false), givenUp(2, code).write)).toBe('written at try 3');
  },
);

test('any other refusal is answered at once', async () => {
  const { write, tried } = givenUp(9, '23505');
  await expect(inOwnTurn(databaseThat(false), write)).rejects.toThrow('given up');
  expect(tried()).toBe(1);
});

test('part of a greater transaction is not written again by itself', async () => {
  const { write, tried } = givenUp(9, '40P01');
  await expect(inOwnTurn(databaseThat(true), write)).rejects.toThrow('given up');
  expect(tried()).toBe(1);
});

test('nobody waits for ever', async () => {
  const { write, tried } = givenUp(99, '40P01');
  await expect(inOwnTurn(databaseThat(false), write)).rejects.toThrow('given up');
  expect(tried()).toBe(4);
});
