/** Message ids of what a publication takes → words. */
export const publicationWords = {
  fr: {
    'entente.publication.title': 'Publication',
    'entente.publication.ready': 'Rien ne s’oppose à la publication.',
    'entente.publication.public': 'En ligne dans cette langue ; le brouillon peut être publié.',
    'entente.publication.obstacles': 'À régler avant de publier :',
    'entente.publication.leadsTo':
      '{count, plural, one {Cette fiche mène à une autre, qui n’est pas en ligne :} other {Cette fiche mène à # autres, qui ne sont pas en ligne :}}',
    'entente.publication.untranslated':
      '{count, plural, one {Une fiche qu’elle nomme n’existe pas dans cette langue, et n’y sera pas montrée :} other {# fiches qu’elle nomme n’existent pas dans cette langue, et n’y seront pas montrées :}}',
    'entente.publication.open': 'Publier l’ensemble…',
    'entente.publication.together': 'Publier la fiche et ce à quoi elle mène',
    'entente.publication.intro':
      'Tout est publié à la fois ou, si quelque chose s’y oppose, rien. Ce sont les brouillons enregistrés qui sont publiés.',
    'entente.publication.languages': 'Langues',
    'entente.publication.needs': 'Avec',
    'entente.publication.reason': 'Raison de publier vous-même',
    'entente.publication.reason.hint':
      'Vous avez modifié une de ces fiches en dernier. La raison est gardée dans le journal.',
    'entente.publication.send': '{count, plural, one {Publier} other {Publier # fiches}}',
    'entente.publication.modified': 'Enregistrez d’abord vos changements.',
    'entente.publication.failure': 'Le CMS n’a pas répondu. Réessayez dans un instant.',
    'entente.publication.close': 'Fermer',
  },
  en: {
    'entente.publication.title': 'Publication',
    'entente.publication.ready': 'Nothing keeps it from being published.',
    'entente.publication.public': 'Online in this language; the draft can be published.',
    'entente.publication.obstacles': 'To be settled before it is published:',
    'entente.publication.leadsTo':
      '{count, plural, one {This entry leads to another that isn’t online:} other {This entry leads to # others that aren’t online:}}',
    'entente.publication.untranslated':
      '{count, plural, one {An entry that it names doesn’t exist in this language, and won’t be shown in it:} other {# entries that it names don’t exist in this language, and won’t be shown in it:}}',
    'entente.publication.open': 'Publish together…',
    'entente.publication.together': 'Publish the entry and what it leads to',
    'entente.publication.intro':
      'All of it is published at once or, when something stands against it, nothing. What is published is the saved drafts.',
    'entente.publication.languages': 'Languages',
    'entente.publication.needs': 'With',
    'entente.publication.reason': 'Reason to publish it yourself',
    'entente.publication.reason.hint':
      'You were the last to change one of these entries. The reason is kept in the audit log.',
    'entente.publication.send': '{count, plural, one {Publish} other {Publish # entries}}',
    'entente.publication.modified': 'Save your changes first.',
    'entente.publication.failure': 'The CMS didn’t answer. Try again in a moment.',
    'entente.publication.close': 'Close',
  },
};
