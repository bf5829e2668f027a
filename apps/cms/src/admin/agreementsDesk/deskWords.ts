/** Message ids of the agreements desk → words. */
export const deskWords = {
  fr: {
    'entente.desk.title': 'Bureau des accords',
    'entente.desk.intro':
      'Où en est chaque accord au {today}, d’après tout ce qui est enregistré, en ligne ou non. En tête : ce qui expire, ou dont le préavis doit être donné, dans les six mois.',
    'entente.desk.none': 'Aucun accord n’est enregistré.',
    'entente.desk.failure': 'Les accords n’ont pas pu être lus. Réessayez dans un instant.',
    'entente.desk.table': 'Les accords, par prochaine date',
    'entente.desk.agreement': 'Accord',
    'entente.desk.status': 'Situation',
    'entente.desk.term': 'Durée',
    'entente.desk.notice': 'Préavis à donner avant',
    'entente.desk.next': 'Prochaine date',
    'entente.desk.offline': 'Pas en ligne',
    'entente.desk.untitled': 'Sans titre',
    'entente.desk.nothing': 'Aucune',
  },
  en: {
    'entente.desk.title': 'Agreements desk',
    'entente.desk.intro':
      'Where each agreement stands on {today}, by all that is recorded, online or not. First: what expires, or whose notice must be given, within six months.',
    'entente.desk.none': 'No agreement is recorded.',
    'entente.desk.failure': 'The agreements could not be read. Try again in a moment.',
    'entente.desk.table': 'The agreements, by next date',
    'entente.desk.agreement': 'Agreement',
    'entente.desk.status': 'Status',
    'entente.desk.term': 'Term',
    'entente.desk.notice': 'Notice to be given by',
    'entente.desk.next': 'Next date',
    'entente.desk.offline': 'Not online',
    'entente.desk.untitled': 'Untitled',
    'entente.desk.nothing': 'None',
  },
} as const;
