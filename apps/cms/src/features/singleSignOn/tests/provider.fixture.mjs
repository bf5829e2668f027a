import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * A real provider of OpenID Connect for a test, in a process of its own: it is an ES module. Writes its
 * issuer to its parent, and ends with it.
 */
const [, , redirectUri, people] = process.argv;
const known = JSON.parse(people);

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'entente',
      client_secret: 'secret-of-the-client',
      redirect_uris: [redirectUri],
      userinfo_signed_response_alg: 'RS256',
    },
  ],
  claims: {
    openid: ['sub'],
    email: ['email', 'email_verified'],
    profile: ['given_name', 'family_name'],
    roles: ['realm_access'],
  },
  features: { jwtUserinfo: { enabled: true } },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...known[sub] }) }),
});
server.on('request', provider.callback());
process.send(issuer);
process.on('disconnect', () => process.exit(0));
