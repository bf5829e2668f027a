import { administrator, type TestCms } from './cms';

/** The headers of a signed-in administrator; the first one unless told. */
export async function signIn(
  cms: TestCms,
  { email, password } = administrator,
): Promise<Record<string, string>> {
  const { body } = await cms.http().post('/admin/login').send({ email, password });
  return { authorization: `Bearer ${body.data.accessToken ?? body.data.token}` };
}

/** The headers of somebody whose role allows nothing. */
export async function signInWithoutRights(
  cms: TestCms,
  email = 'lecture@entente.example',
): Promise<Record<string, string>> {
  const password = 'Integration-tests-2';
  const role = await cms.strapi
    .service('admin::role')
    .create({ name: `Rien ${email}`, description: '' });
  await cms.strapi.service('admin::user').create({
    email,
    firstname: 'Lecture',
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return signIn(cms, { email, password });
}
