import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

export const textLimitWords = wordsOf('textLimits', { fr, en });
