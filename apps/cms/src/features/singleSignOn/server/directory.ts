import type { SingleSignOnEnv } from '../../../platform/singleSignOnEnv';
import type { Claims } from './claims';

/** An ES module, which a compiled CommonJS module loads once it is needed. */
const load = () => import('openid-client');
type OpenId = Awaited<ReturnType<typeof load>>;
type Configuration = InstanceType<OpenId['Configuration']>;

/** What has to be the same at the end as at the beginning. */
export interface Begun {
  verifier: string;
  state: string;
  nonce: string;
}

/** One read of the directory's metadata serves for a while: keys change by their own names. */
const METADATA_MS = 10 * 60_000;

let known: { of: string; until: number; configuration: Configuration } | null = null;

async function configurationOf(
  openId: OpenId,
  { issuer, clientId, clientSecret, userinfoAlgorithm }: SingleSignOnEnv,
): Promise<Configuration> {
  const now = Date.now();
  const of = `${issuer} ${clientId}`;
  if (known?.of === of && known.until > now) return known.configuration;
  const url = new URL(issuer);
  const metadata = {
    client_secret: clientSecret,
    ...(userinfoAlgorithm && { userinfo_signed_response_alg: userinfoAlgorithm }),
  };
  const configuration = await openId.discovery(url, clientId, metadata, undefined, {
    timeout: 10,
    // A directory on this machine, as for a try; env.ts refuses any other without https.
    ...(url.protocol === 'http:' && { execute: [openId.allowInsecureRequests] }),
  });
  if (userinfoAlgorithm) openId.enableNonRepudiationChecks(configuration);
  known = { of, until: now + METADATA_MS, configuration };
  return configuration;
}

/** Where to send somebody: code flow with PKCE, state and nonce. */
export async function beginAt(
  settings: SingleSignOnEnv,
  redirectUri: string,
): Promise<{ address: string; begun: Begun }> {
  const openId = await load();
  const configuration = await configurationOf(openId, settings);
  const begun = {
    verifier: openId.randomPKCECodeVerifier(),
    state: openId.randomState(),
    nonce: openId.randomNonce(),
  };
  const address = openId.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: settings.scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await openId.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, begun };
}

/**
 * What the directory says of whoever comes back from it.
 * @param returned the whole address that they came back to
 * @throws where it isn't the answer to what was begun, or the directory doesn't vouch for it
 */
export async function endAt(
  settings: SingleSignOnEnv,
  returned: URL,
  { verifier, state, nonce }: Begun,
): Promise<Claims> {
  const openId = await load();
  const configuration = await configurationOf(openId, settings);
  const tokens = await openId.authorizationCodeGrant(configuration, returned, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('No claims');
  if (!configuration.serverMetadata().userinfo_endpoint) return claims;
  const more = await openId.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...claims, ...more };
}
