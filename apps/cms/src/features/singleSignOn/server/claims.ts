import type { SingleSignOnEnv } from '../../../platform/singleSignOnEnv';

/** What a directory says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

export interface DirectoryPerson {
  subject: string;
  /** Lower-case; empty where it says none. */
  email: string;
  /** Whether the address is theirs for certain. */
  isVerified: boolean;
  firstname: string;
  lastname: string;
  /** Codes of our roles; null where roles are given here. */
  roles: string[] | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** 'realm_access.roles' is looked for by its whole name first: some names have dots. */
function claimAt(claims: Claims, path: string): unknown {
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value && typeof value === 'object' ? (value as Claims)[part] : undefined),
      claims,
    );
}

function rolesIn(claims: Claims, { roles, rolesClaim }: SingleSignOnEnv): string[] | null {
  if (Object.keys(roles).length === 0) return null;
  const said = [claimAt(claims, rolesClaim) ?? []].flat().map(text);
  return [...new Set(said.flatMap((one) => (Object.hasOwn(roles, one) ? (roles[one] ?? []) : [])))];
}

/** Reads what ProConnect (`given_name`, `usual_name`), Keycloak and Entra say. */
export function readClaims(claims: Claims, settings: SingleSignOnEnv): DirectoryPerson {
  const { email_verified: verified } = claims;
  return {
    subject: text(claims.sub),
    email: text(claims.email).toLowerCase(),
    isVerified: verified === true || (settings.trustsEmail && verified !== false),
    firstname: text(claims.given_name) || text(claims.name),
    lastname: text(claims.family_name) || text(claims.usual_name),
    roles: rolesIn(claims, settings),
  };
}
