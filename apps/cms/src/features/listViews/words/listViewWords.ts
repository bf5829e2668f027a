import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

/** What the views of a list are called. */
export const listViewWords = wordsOf('listViews', { fr, en });
