import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { TestCms } from '../../../../tests/cms';

/** Where a browser would find the CMS; the tests ask it directly. */
export const ORIGIN = 'http://127.0.0.1:14090';

export interface Directory {
  issuer: string;
  stop(): void;
}

/** A real provider with these people, by their names there. */
export async function startDirectory(people: Record<string, object>): Promise<Directory> {
  const callback = `${ORIGIN}/admin/entente/single-sign-on/callback`;
  const child: ChildProcess = fork(
    path.join(__dirname, 'provider.fixture.mjs'),
    [callback, JSON.stringify(people)],
    { silent: true, execArgv: [] },
  );
  const issuer = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', () => reject(new Error('The provider ended')));
  });
  return { issuer, stop: () => child.disconnect() };
}

/** The settings of a CMS with this directory. */
export const settingsFor = ({ issuer }: Directory): Record<string, string> => ({
  ENTENTE_CMS_PUBLIC_URL: ORIGIN,
  ENTENTE_OIDC_ISSUER: issuer,
  ENTENTE_OIDC_CLIENT_ID: 'entente',
  ENTENTE_OIDC_CLIENT_SECRET: 'secret-of-the-client',
  ENTENTE_OIDC_NAME: 'Compte de la ville',
  ENTENTE_OIDC_SCOPE: 'openid email profile roles',
  ENTENTE_OIDC_ROLES_CLAIM: 'realm_access.roles',
  ENTENTE_OIDC_ROLES: 'redaction=entente-editor, chefs=entente-approver',
  ENTENTE_OIDC_USERINFO_ALGORITHM: 'RS256',
});

/** A browser's cookies, and where it is sent. */
class Browser {
  #cookies = new Map<string, string>();

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  async at(address: string, form?: Record<string, string>): Promise<string> {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: this.cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    this.keep(answer.headers.getSetCookie());
    return new URL(answer.headers.get('location') ?? '', address).href;
  }
}

export interface AtCms {
  /** Cookies of the CMS. */
  cookie: string;
  /** Where the directory sends the browser back to. */
  returned: string;
}

const cmsPath = (address: string) => address.slice(ORIGIN.length);
const cookiesOf = (lines: readonly string[] = []) =>
  lines.map((one) => one.split(';')[0]).join('; ');

/** Goes to the directory, signs in there as somebody, and agrees. */
export async function throughDirectory(cms: TestCms, name: string): Promise<AtCms> {
  const begun = await cms.http().get('/admin/entente/single-sign-on');
  const browser = new Browser();
  const authorization = begun.get('Location') ?? '';
  const login = await browser.at(authorization);
  const resumed = await browser.at(login, { prompt: 'login', login: name, password: 'any' });
  const consent = await browser.at(resumed);
  const agreed = await browser.at(consent, { prompt: 'consent' });
  const returned = await browser.at(agreed);
  return { cookie: cookiesOf(begun.get('Set-Cookie') as unknown as string[]), returned };
}

/** Comes back to the CMS. @returns what the page reads behind '#', and its cookies */
export async function comeBack(
  cms: TestCms,
  { cookie, returned }: AtCms,
): Promise<{ told: string; cookie: string }> {
  const answer = await cms.http().get(cmsPath(returned)).set('Cookie', cookie);
  const told = new URL(answer.get('Location') ?? '').hash.replace('#entente-', '');
  return { told, cookie: cookiesOf(answer.get('Set-Cookie') as unknown as string[]) };
}

/** Asks for the session, as the page does. */
export const askSession = (cms: TestCms, cookie: string) =>
  cms.http().post('/admin/entente/single-sign-on/session').set('Cookie', cookie).send({});
