import type { TestCms } from './cms';
import { signIn } from './session';

export interface Person {
  id: number;
  headers: Record<string, string>;
}

/** Somebody with a role of the newsroom, signed in. */
export async function personWithRole(
  cms: TestCms,
  code: string,
  firstname: string,
  preferedLanguage: 'fr' | 'en' = 'fr',
): Promise<Person> {
  const email = `${firstname.toLowerCase()}@entente.example`;
  const password = 'Integration-tests-3';
  const role: { id: number } = await cms.strapi.service('admin::role').findOne({ code });
  const { id }: { id: number } = await cms.strapi.service('admin::user').create({
    email,
    firstname,
    lastname: 'Essai',
    password,
    preferedLanguage,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return { id, headers: await signIn(cms, { email, password }) };
}
