import type { PublicationRule } from '../contributions';
import { refuseEmbargoed } from './refuseEmbargoed';
import { refuseUnready } from './refuseUnready';

/**
 * The rules that hold whatever features there are. First what no work on the entry can change, then
 * what is to be seen to in it; what features add stands before, between or after by its own order.
 */
export const ownRules: readonly PublicationRule[] = [
  { name: 'embargo', order: 10, refuse: refuseEmbargoed },
  { name: 'unready', order: 30, refuse: refuseUnready },
];
