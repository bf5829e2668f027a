/** Message ids of the agreements desk → words. */
export const deskWords = {
  fr: {
    'entente.desk.title': 'Bureau des accords',
    'entente.desk.intro':
      'Où en est chaque accord au {today}, d’après tout ce qui est enregistré, en ligne ou non. En tête : ce qui expire, ou dont le préavis doit être donné, dans les six mois.',
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
    'entente.desk.reminders.title': 'Rappels par courriel',
    'entente.desk.reminders.to':
      'Chaque échéance est rappelée une fois, dans les six mois qui la précèdent, à : {to}.',
    'entente.desk.reminders.nobody':
      'Aucun rappel n’est envoyé : aucune adresse n’est donnée dans le réglage ENTENTE_REMINDERS_TO.',
    'entente.desk.reminders.local':
      'Ici, les messages ne sont pas envoyés : ils sont gardés dans le dossier des données et montrés plus bas.',
    'entente.desk.reminders.last': 'Derniers rappels',
    'entente.desk.reminders.agreement': 'Accord',
    'entente.desk.reminders.deadline': 'Échéance',
    'entente.desk.reminders.state': 'État',
    'entente.desk.reminders.messages': 'Derniers messages',
    'entente.desk.reminders.fromTo': 'De {from} à {to}',
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
    'entente.desk.reminders.title': 'Reminders by e-mail',
    'entente.desk.reminders.to':
      'Each deadline is reminded of once, in the six months before it, to: {to}.',
    'entente.desk.reminders.nobody':
      'No reminder is sent: no address is given in the setting ENTENTE_REMINDERS_TO.',
    'entente.desk.reminders.local':
      'Here messages are not sent: they are kept in the data folder and shown below.',
    'entente.desk.reminders.last': 'Last reminders',
    'entente.desk.reminders.agreement': 'Agreement',
    'entente.desk.reminders.deadline': 'Deadline',
    'entente.desk.reminders.state': 'State',
    'entente.desk.reminders.messages': 'Last messages',
    'entente.desk.reminders.fromTo': 'From {from} to {to}',
  },
} as const;
