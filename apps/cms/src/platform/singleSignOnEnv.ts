import { ConfigError, type Variables } from './configError';

/** A directory of people who sign in with their account of the city. */
export interface SingleSignOnEnv {
  /** As its metadata names it, without "/.well-known/openid-configuration". */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says: 'ProConnect'. */
  name: string;
  scope: string;
  /** The claim that lists groups or roles: 'roles', 'groups', or a path: 'realm_access.roles'. */
  rolesClaim: string;
  /** By what the claim says, the code of our role; empty where roles are given here. */
  roles: Readonly<Record<string, string>>;
  /** Whether an e-mail address that the directory says is believed although it says not whether it was verified. */
  trustsEmail: boolean;
  /** Whether its own second factor counts as ours; else we ask for ours besides. */
  hasSecondFactor: boolean;
  /** How it signs what it says of a person: 'RS256'; empty where it doesn't. */
  userinfoAlgorithm: string;
}

/** @throws ConfigError */
function isOn(variables: Variables, name: string, fallback: 'on' | 'off'): boolean {
  const value = variables[name] || fallback;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(`${name} is "${value}"; it must be on or off`);
}

/** 'redaction=entente-editor, dsi=strapi-super-admin' */
function roles({ ENTENTE_OIDC_ROLES: given = '' }: Variables): Record<string, string> {
  const pairs = given.split(',').map((pair) => pair.trim());
  return Object.fromEntries(
    pairs
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const at = pair.lastIndexOf('=');
        const [said, code] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
        if (at < 1 || !/^[a-z][a-z0-9-]*$/.test(code))
          throw new ConfigError(
            `ENTENTE_OIDC_ROLES must list pairs, as in "redaction=entente-editor": ${pair}`,
          );
        return [said, code];
      }),
  );
}

function issuer(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return given;
  throw new ConfigError(`ENTENTE_OIDC_ISSUER must be an address with https: ${given}`);
}

/** @throws ConfigError naming the variable and what it must be */
export function singleSignOn(variables: Variables): SingleSignOnEnv | null {
  const { ENTENTE_OIDC_ISSUER: given, ENTENTE_OIDC_CLIENT_ID: clientId } = variables;
  if (!given) return null;
  const clientSecret = variables.ENTENTE_OIDC_CLIENT_SECRET;
  if (!clientId || !clientSecret)
    throw new ConfigError(
      'ENTENTE_OIDC_ISSUER is given, so ENTENTE_OIDC_CLIENT_ID and ENTENTE_OIDC_CLIENT_SECRET must be',
    );
  return {
    issuer: issuer(given),
    clientId,
    clientSecret,
    name: variables.ENTENTE_OIDC_NAME || new URL(given).hostname,
    scope: variables.ENTENTE_OIDC_SCOPE || 'openid email profile',
    rolesClaim: variables.ENTENTE_OIDC_ROLES_CLAIM || 'roles',
    roles: roles(variables),
    trustsEmail: isOn(variables, 'ENTENTE_OIDC_TRUST_EMAIL', 'off'),
    hasSecondFactor: isOn(variables, 'ENTENTE_OIDC_SECOND_FACTOR', 'off'),
    userinfoAlgorithm: variables.ENTENTE_OIDC_USERINFO_ALGORITHM ?? '',
  };
}

/** @throws ConfigError where nobody could sign in any more */
export function localPasswords(variables: Variables): boolean {
  const are = isOn(variables, 'ENTENTE_LOCAL_PASSWORDS', 'on');
  if (!are && !variables.ENTENTE_OIDC_ISSUER)
    throw new ConfigError('ENTENTE_LOCAL_PASSWORDS is off, so ENTENTE_OIDC_ISSUER must be given');
  return are;
}
