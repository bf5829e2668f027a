import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

export const singleSignOnWords = wordsOf('singleSignOn', { fr, en });
