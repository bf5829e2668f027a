import type { EmbedFigures } from '../server/readCounts';
import type { SayOf } from '../../../platform/admin/useWords';
import type { embedWords } from '../words/embedWords';

/** The two tables, as texts. */
export function figuresIn({ views, hosts }: EmbedFigures, say: SayOf<typeof embedWords>) {
  return [
    {
      title: say('hosts'),
      head: [
        say('columns.host'),
        say('columns.partner'),
        say('columns.last'),
        say('columns.count'),
      ],
      rows: hosts.map(({ host, partner, last, count }) => [
        host,
        partner ?? say('noPartner'),
        last,
        String(count),
      ]),
    },
    {
      title: say('views'),
      head: [say('columns.day'), say('columns.partner'), say('columns.view'), say('columns.count')],
      rows: views.map(({ day, partner, view, count }) => [
        day,
        partner ?? say('noPartner'),
        view,
        String(count),
      ]),
    },
  ];
}

/** What staff are told when an embed without a key can't name every site; null when it does. */
export function keylessNotice({ keyless }: EmbedFigures, say: SayOf<typeof embedWords>) {
  const { listed, left } = keyless;
  if (left.length === 0) return null;
  const numbers = { listed: listed.length, left: left.length };
  return { text: say('keylessFull', numbers), sites: left };
}
