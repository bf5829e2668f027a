import { returnedWith, takeSession } from './returned';

test('only our own word behind # is one', () => {
  expect(returnedWith('#entente-vouched')).toBe('vouched');
  expect(returnedWith('#entente-noRole')).toBe('noRole');
  expect(['', '#other', '#entente-', '#entente-a b'].map(returnedWith)).toEqual(
    Array(4).fill(null),
  );
});

function windowThat(answer: Response) {
  const kept = new Map([['strapi.admin.deviceId', 'device']]);
  const target = {
    fetch: jest.fn(async () => answer),
    document: { cookie: '' },
    location: { replace: jest.fn() },
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    },
  };
  return { target, kept };
}

test('a session opens the admin as after a password', async () => {
  const { target, kept } = windowThat(new Response('{"data":{"token":"a=b"}}'));
  expect(await takeSession(target as unknown as Window)).toBe(true);
  expect(target.document.cookie).toBe('jwtToken=a%3Db; Path=/admin; SameSite=Lax');
  expect(kept.get('isLoggedIn')).toBe('true');
  expect(target.location.replace).toHaveBeenCalledWith('/admin/');
});

test('a refusal opens nothing', async () => {
  const { target, kept } = windowThat(new Response('{}', { status: 400 }));
  expect(await takeSession(target as unknown as Window)).toBe(false);
  expect(kept.has('isLoggedIn')).toBe(false);
  expect(target.document.cookie).toBe('');
});
