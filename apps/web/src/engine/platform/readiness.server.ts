import { singleton } from './singleton';

/**
 * `cold`: pages are being rendered for the first time. `warm`: every page is there and current.
 * `stale`: every page known is there, as it was when the CMS last answered.
 */
export type Readiness = 'cold' | 'warm' | 'stale';

const state = singleton('readiness', () => ({ now: 'cold' as Readiness }));

export function readiness(): Readiness {
  return state.now;
}

export function setReadiness(next: Readiness): void {
  state.now = next;
}
