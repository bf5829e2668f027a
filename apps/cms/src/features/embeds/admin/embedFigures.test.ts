import { embedWords } from '../words/embedWords';
import { figuresIn, keylessNotice } from './embedFigures';

test('staff read who shows us where, and what was shown without a key', () => {
  const [hosts, views] = figuresIn(
    {
      since: '2026-04-05',
      keyless: { listed: [], left: [] },
      hosts: [{ host: 'https://a.example', partner: 'Brno', count: 7, last: '2026-05-04' }],
      views: [{ day: '2026-05-04', key: '', partner: null, view: 'map', count: 2 }],
    },
    (key) => embedWords.say('fr', key),
  );
  expect(hosts?.rows).toEqual([['https://a.example', 'Brno', '2026-05-04', '7']]);
  expect(views?.rows).toEqual([['2026-05-04', 'Sans clé', 'map', '2']]);
});

test('staff are told which sites need their key, once one list is full', () => {
  const notice = (left: string[]) =>
    keylessNotice(
      {
        since: '2026-04-05',
        hosts: [],
        views: [],
        keyless: { listed: ['https://a.example'], left },
      },
      (key, values) => `${key} ${JSON.stringify(values)}`,
    );
  expect(notice([])).toBeNull();
  expect(notice(['https://b.example'])).toEqual({
    text: 'keylessFull {"listed":1,"left":1}',
    sites: ['https://b.example'],
  });
});
