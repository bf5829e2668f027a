type Fetch = typeof fetch;

/** Strapi's renewal of the token that each request carries: refused once the session is over. */
const RENEWAL = '/admin/access-token';

/**
 * Holds a renewal that was refused until somebody has signed in again, then asks once more: no
 * request fails by it, and no form is closed. Strapi itself would sign out, and the form with it.
 * @param askSignIn answers whether somebody signed in; null where nobody can be asked
 */
export function holdRenewals(target: Window, askSignIn: () => Promise<boolean> | null): void {
  const send: Fetch = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    const answer = await send(input, init);
    if (answer.status !== 401 || input instanceof Request) return answer;
    if (new URL(input, target.location.href).pathname !== RENEWAL) return answer;
    return (await askSignIn()) ? send(input, init) : answer;
  };
}
