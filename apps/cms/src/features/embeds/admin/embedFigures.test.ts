import { embedWords } from '../words/embedWords';
import { figuresIn } from './embedFigures';

test('staff read who shows us where, and what was shown without a key', () => {
  const [hosts, views] = figuresIn(
    {
      since: '2026-04-05',
      hosts: [{ host: 'https://a.example', partner: 'Brno', count: 7, last: '2026-05-04' }],
      views: [{ day: '2026-05-04', key: '', partner: null, view: 'map', count: 2 }],
    },
    (key) => embedWords.say('fr', key),
  );
  expect(hosts?.rows).toEqual([['https://a.example', 'Brno', '2026-05-04', '7']]);
  expect(views?.rows).toEqual([['2026-05-04', 'Sans clé', 'map', '2']]);
});
