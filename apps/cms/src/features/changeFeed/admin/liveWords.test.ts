import { plainSpaces } from '@entente/model/spaces';
import type { DocumentLive } from '../server/liveState';
import { liveWords } from './liveWords';

const live = (changes: Partial<DocumentLive>): DocumentLive => ({
  step: 'live',
  done: 7,
  total: 7,
  ms: 412,
  pages: Array.from({ length: 7 }, (_, number) => `/fr/page-${number}`),
  failed: [],
  liveReplicas: 1,
  revision: 12,
  at: '2024-04-09T10:00:00.000Z',
  type: 'article',
  action: 'publish',
  replicas: 1,
  ...changes,
});

/** Numbers are written with spaces that don't break. */
const plain = (text: string | null) => plainSpaces(text ?? '');
const told = (changes: Partial<DocumentLive>, language: 'fr' | 'en' = 'fr') =>
  plain(liveWords(live(changes), language).text);

describe('an editor is told', () => {
  test('on how many pages a change is live, and after how long', () => {
    expect(told({})).toBe('En ligne sur 7 pages, 0,4 s.');
    expect(told({}, 'en')).toBe('Live on 7 pages, 0.4 s.');
    expect(told({ total: 1, pages: ['/fr'] })).toBe('En ligne sur 1 page, 0,4 s.');
    expect(told({ ms: 12 })).toContain('0,1 s');
    expect(told({ ms: 31 * 60_000 })).toContain('31 min');
  });

  test('which pages, and how many more', () => {
    const { pages, more } = liveWords(live({ total: 4000 }), 'fr');
    expect(pages).toHaveLength(7);
    expect(plain(more)).toBe('et 3 993 autres');
    expect(liveWords(live({}), 'fr').more).toBeNull();
  });

  test('that the site will show it as soon as it answers', () => {
    expect(told({ step: 'waiting' })).toBe('Publié ; le site l’affichera dès qu’il répondra.');
    expect(told({ step: 'waiting', action: 'unpublish' })).toContain('disparaître');
  });

  test('how far a long refresh is', () => {
    expect(told({ step: 'progress', done: 312, total: 4000 })).toBe(
      'Mise à jour du site : 312 pages sur 4 000.',
    );
  });

  test('which servers are behind', () => {
    const partly = { step: 'partly', liveReplicas: 1, replicas: 3 } as const;
    expect(told(partly)).toContain('1 serveurs sur 3');
  });

  test('that what was taken down is down', () => {
    expect(told({ action: 'unpublish' })).toBe('Retiré du site, 7 pages mises à jour, 0,4 s.');
    expect(told({ action: 'delete', total: 0, pages: [] })).toBe('Retiré du site, 0,4 s.');
  });

  test('which pages keep their earlier version', () => {
    const { text, failed } = liveWords(live({ failed: ['/fr/page-9'], total: 8 }), 'fr');
    expect(plain(text)).toBe('En ligne sur 7 pages, 0,4 s.');
    expect(failed).toEqual(['/fr/page-9']);
  });

  test('that nothing is online yet', () => {
    expect(liveWords(null, 'fr').text).toBe('Rien de cette fiche n’est encore en ligne.');
  });
});
