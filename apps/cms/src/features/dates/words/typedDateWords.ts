import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

/** What the field of a date and its rule say. */
export const typedDateWords = wordsOf('dates', { fr, en });
