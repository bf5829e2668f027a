import type { KeyOf } from '../../../platform/messages/words';
import type { secondFactorWords } from '../words/secondFactorWords';

/** One of this feature's words, in the language of the screen. */
export type SayFactor = (
  key: KeyOf<typeof secondFactorWords>,
  values?: Readonly<Record<string, string>>,
) => string;
