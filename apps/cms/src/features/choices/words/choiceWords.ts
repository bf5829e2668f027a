import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

/** What the fields say in which one chooses where a code was typed. */
export const choiceWords = wordsOf('choices', { fr, en });
