/** Why a signing in came to nothing. */
export type SignInRefusal = 'refused' | 'tooOften' | 'unreachable';

/** What the status of its answer says; null where it succeeded. */
export function keyOfRefusal(status: number): SignInRefusal | null {
  if (status === 429) return 'tooOften';
  if (status >= 500) return 'unreachable';
  return status >= 400 ? 'refused' : null;
}
