/** As `GET /admin/entente/embeds` answers. */
export interface Figures {
  since: string;
  views: { day: string; partner: string | null; view: string; count: number }[];
  hosts: { host: string; partner: string | null; count: number; last: string }[];
}

export interface EmbedWords {
  menu: string;
  title: string;
  subtitle: string;
  hosts: string;
  views: string;
  none: string;
  noPartner: string;
  columns: Record<'host' | 'partner' | 'view' | 'day' | 'last' | 'count', string>;
}

export const embedWords: Record<'fr' | 'en', EmbedWords> = {
  fr: {
    menu: 'Intégrations',
    title: 'Où nos contenus sont montrés',
    subtitle: 'Les 30 derniers jours, par partenaire, vue et jour. Rien sur les lecteurs.',
    hosts: 'Sites qui nous montrent',
    views: 'Affichages',
    none: 'Rien n’a encore été compté.',
    noPartner: 'Sans clé',
    columns: {
      host: 'Site',
      partner: 'Partenaire',
      view: 'Vue',
      day: 'Jour',
      last: 'Dernier affichage',
      count: 'Affichages',
    },
  },
  en: {
    menu: 'Embeds',
    title: 'Where our content is shown',
    subtitle: 'The last 30 days, by partner, view and day. Nothing about readers.',
    hosts: 'Sites that show us',
    views: 'Views',
    none: 'Nothing has been counted yet.',
    noPartner: 'Without key',
    columns: {
      host: 'Site',
      partner: 'Partner',
      view: 'View',
      day: 'Day',
      last: 'Last shown',
      count: 'Times',
    },
  },
};

/** The two tables, as texts. */
export function figuresIn({ views, hosts }: Figures, words: EmbedWords) {
  const { columns, noPartner } = words;
  return [
    {
      title: words.hosts,
      head: [columns.host, columns.partner, columns.last, columns.count],
      rows: hosts.map(({ host, partner, last, count }) => [
        host,
        partner ?? noPartner,
        last,
        String(count),
      ]),
    },
    {
      title: words.views,
      head: [columns.day, columns.partner, columns.view, columns.count],
      rows: views.map(({ day, partner, view, count }) => [
        day,
        partner ?? noPartner,
        view,
        String(count),
      ]),
    },
  ];
}
