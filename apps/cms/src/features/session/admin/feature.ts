import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { besideForms } from '../../../platform/admin/besideForms';
import { sessionWords } from '../words/sessionWords';
import { holdRenewals } from './holdRenewals';
import { askSignIn } from './pendingSignIn';
import { SessionHost } from './SessionHost';

export const session: AdminFeature = {
  words: sessionWords,
  injected: besideForms({ name: 'entente-session', Component: SessionHost }),
  start: () => holdRenewals(window, askSignIn),
};
