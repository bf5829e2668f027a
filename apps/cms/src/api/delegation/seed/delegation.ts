import { quebecDelegations } from './delegation-quebec';
import { twinningDelegations } from './delegation-twinning';
import type { DelegationEntry } from './delegation-types';

export const delegations: DelegationEntry[] = [...quebecDelegations, ...twinningDelegations];
