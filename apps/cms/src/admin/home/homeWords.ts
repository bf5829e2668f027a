/** Message ids of the newsroom's home → words. */
export const homeWords = {
  fr: {
    'entente.home.awaiting': 'Ce qui m’attend',
    'entente.home.recent': 'En ligne depuis 24 heures',
    'entente.home.coming': 'Prochaines délégations',
    'entente.home.write': 'Écrire',
    'entente.home.write.article': 'Nouveau communiqué',
    'entente.home.write.agreement': 'Nouvel accord',
    'entente.home.write.delegation': 'Nouvelle délégation',
    'entente.home.nothing': 'Rien ne vous attend.',
    'entente.home.recent.none': 'Rien n’a été mis en ligne.',
    'entente.home.coming.none': 'Aucune délégation n’est prévue.',
    'entente.home.scheduled': 'Programmé',
    'entente.home.untitled': 'Sans titre',
    'entente.home.returned': 'Renvoyé par {name} : {reason}',
    'entente.home.toReview':
      '{count, plural, one {Un brouillon attend} other {# brouillons attendent}} votre relecture',
    'entente.home.agreements':
      '{count, plural, one {Un autre accord demande} other {# autres accords demandent}} une décision dans les six mois',
    'entente.home.links':
      '{count, plural, one {Un lien ne mène} other {# liens ne mènent}} nulle part',
    'entente.home.pictures':
      '{count, plural, one {Une image n’a} other {# images n’ont}} pas de texte de remplacement',
    'entente.home.missing': '{count, plural, one {Une fiche} other {# fiches}} à traduire',
    'entente.home.unpublished':
      '{count, plural, one {Une traduction n’est pas} other {# traductions ne sont pas}} en ligne',
    'entente.home.stale':
      '{count, plural, one {Une traduction n’est plus} other {# traductions ne sont plus}} à jour',
    'entente.home.failure': 'L’accueil n’a pas pu être lu. Réessayez dans un instant.',
  },
  en: {
    'entente.home.awaiting': 'What awaits me',
    'entente.home.recent': 'Online in the last 24 hours',
    'entente.home.coming': 'Next delegations',
    'entente.home.write': 'Write',
    'entente.home.write.article': 'New press release',
    'entente.home.write.agreement': 'New agreement',
    'entente.home.write.delegation': 'New delegation',
    'entente.home.nothing': 'Nothing awaits you.',
    'entente.home.recent.none': 'Nothing was put online.',
    'entente.home.coming.none': 'No delegation is planned.',
    'entente.home.scheduled': 'Scheduled',
    'entente.home.untitled': 'Untitled',
    'entente.home.returned': 'Sent back by {name}: {reason}',
    'entente.home.toReview':
      '{count, plural, one {One draft awaits} other {# drafts await}} your review',
    'entente.home.agreements':
      '{count, plural, one {One more agreement asks} other {# more agreements ask}} for a decision within six months',
    'entente.home.links': '{count, plural, one {One link leads} other {# links lead}} nowhere',
    'entente.home.pictures':
      '{count, plural, one {One picture has} other {# pictures have}} no alternative text',
    'entente.home.missing': '{count, plural, one {One entry} other {# entries}} to translate',
    'entente.home.unpublished':
      '{count, plural, one {One translation is} other {# translations are}} not online',
    'entente.home.stale':
      '{count, plural, one {One translation is} other {# translations are}} out of date',
    'entente.home.failure': 'The home could not be read. Try again in a moment.',
  },
} as const;
