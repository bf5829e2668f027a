import { errors } from '@strapi/utils';
import type { DoorContext } from '../../../platform/access/doors/doorContext';
import { spentInvitation } from './spentInvitation';

/** What is said to a browser of a language when Strapi refuses with these words. */
const said = (language: string, refusal: Error) =>
  spentInvitation({ get: () => language, state: {} } as unknown as DoorContext, () =>
    Promise.reject(refusal),
  ).catch((error: unknown) => error);

test.each(['Invalid registrationToken', 'Invalid registration info'])(
  'a spent invitation is told of in the reader’s language, not by “%s”',
  async (words) => {
    const refusal = new errors.ValidationError(words);
    expect(await said('fr', refusal)).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/^Cette invitation a déjà servi/),
    });
    expect(await said('en', refusal)).toMatchObject({
      message: expect.stringMatching(/^This invitation has been used/),
    });
  },
);

test('what else is refused stays as it is', async () => {
  const other = new errors.ValidationError('Mot de passe trop court');
  expect(await said('fr', other)).toBe(other);
});
