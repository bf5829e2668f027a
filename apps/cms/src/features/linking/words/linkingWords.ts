import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

export const linkingWords = wordsOf('linking', { fr, en });
