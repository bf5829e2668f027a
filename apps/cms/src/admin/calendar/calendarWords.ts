/** Message ids of the calendar → words. */
export const calendarWords = {
  fr: {
    'entente.calendar.title': 'Calendrier',
    'entente.calendar.intro':
      'Ce qui est programmé, les délégations, les étapes et les échéances des accords, à l’heure de la ville. Le même contenu est en liste plus bas.',
    'entente.calendar.keys':
      'Au clavier : les flèches changent de jour, Page précédente et Page suivante changent de mois, Début et Fin vont au bord de la semaine.',
    'entente.calendar.view': 'Étendue',
    'entente.calendar.month': 'Mois',
    'entente.calendar.week': 'Semaine',
    'entente.calendar.previous.month': 'Mois précédent',
    'entente.calendar.next.month': 'Mois suivant',
    'entente.calendar.previous.week': 'Semaine précédente',
    'entente.calendar.next.week': 'Semaine suivante',
    'entente.calendar.today': 'Aujourd’hui',
    'entente.calendar.weekOf': 'Semaine du {day}',
    'entente.calendar.nothing': 'rien',
    'entente.calendar.more': 'et {count} de plus',
    'entente.calendar.list': 'En liste',
    'entente.calendar.undated': 'Sans jour précis',
    'entente.calendar.none': 'Rien pendant ce temps.',
    'entente.calendar.untitled': 'Sans titre',
    'entente.calendar.failure': 'Le calendrier n’a pas pu être lu. Réessayez dans un instant.',
  },
  en: {
    'entente.calendar.title': 'Calendar',
    'entente.calendar.intro':
      'What is scheduled, delegations, milestones and ends of agreements, by the city’s clocks. The same is in a list below.',
    'entente.calendar.keys':
      'By keyboard: arrows move by day, Page Up and Page Down by month, Home and End go to the edge of the week.',
    'entente.calendar.view': 'Span',
    'entente.calendar.month': 'Month',
    'entente.calendar.week': 'Week',
    'entente.calendar.previous.month': 'Previous month',
    'entente.calendar.next.month': 'Next month',
    'entente.calendar.previous.week': 'Previous week',
    'entente.calendar.next.week': 'Next week',
    'entente.calendar.today': 'Today',
    'entente.calendar.weekOf': 'Week of {day}',
    'entente.calendar.nothing': 'nothing',
    'entente.calendar.more': 'and {count} more',
    'entente.calendar.list': 'As a list',
    'entente.calendar.undated': 'On no exact day',
    'entente.calendar.none': 'Nothing in that time.',
    'entente.calendar.untitled': 'Untitled',
    'entente.calendar.failure': 'The calendar could not be read. Try again in a moment.',
  },
} as const;
