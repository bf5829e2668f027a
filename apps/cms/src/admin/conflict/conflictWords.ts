/** Message ids of the screen that shows two versions of an entry → words. */
export const conflictWords = {
  fr: {
    'entente.conflict.title': 'Cette fiche a changé pendant que vous y travailliez',
    'entente.conflict.intro.other':
      '{by} l’a enregistrée le {when}. Rien n’est perdu : votre texte est encore ici, et n’a pas été enregistré.',
    'entente.conflict.intro.own':
      'Vous l’avez enregistrée dans une autre fenêtre, le {when}. Rien n’est perdu : le texte de cette fenêtre est encore ici, et n’a pas été enregistré.',
    'entente.conflict.intro.unknown':
      'Elle a été enregistrée le {when}, hors de cette fenêtre. Rien n’est perdu : votre texte est encore ici, et n’a pas été enregistré.',
    'entente.conflict.choose': 'Choisissez, champ par champ, ce qui doit rester.',
    'entente.conflict.apart':
      'Vous n’avez pas changé les mêmes champs : en laissant les choix ci-dessous, vos changements s’ajoutent aux autres.',
    'entente.conflict.mine': 'Dans votre formulaire',
    'entente.conflict.byOther': 'Ce qu’a écrit {by}',
    'entente.conflict.byUnknown': 'Version enregistrée',
    'entente.conflict.empty': 'Rien n’est écrit.',
    'entente.conflict.form': 'Les mots sont les mêmes : seule la mise en forme diffère.',
    'entente.conflict.others': 'A changé aussi, et reste tel quel : {fields}.',
    'entente.conflict.changed': 'Ce qui a changé : {fields}.',
    'entente.conflict.back': 'Revenir à mon texte',
    'entente.conflict.copy': 'Copier mon texte',
    'entente.conflict.copied': 'Votre texte est copié.',
    'entente.conflict.theirs': 'Prendre toute l’autre version',
    'entente.conflict.go.save': 'Enregistrer ces choix',
    'entente.conflict.go.publish': 'Publier ces choix',
    'entente.conflict.add.save': 'Enregistrer aussi mes changements',
    'entente.conflict.add.publish': 'Publier le tout',
    'entente.conflict.add.discard': 'Abandonner le brouillon malgré tout',
    'entente.conflict.add.unpublish': 'Continuer malgré tout',
    'entente.conflict.close': 'Fermer',
    'entente.conflict.said.back':
      'Rien n’a été enregistré. Votre texte est resté dans le formulaire.',
    'entente.conflict.said.theirs':
      'Rien de votre texte n’a été enregistré : le formulaire montre l’autre version.',
  },
  en: {
    'entente.conflict.title': 'This entry has changed while you were working on it',
    'entente.conflict.intro.other':
      '{by} saved it on {when}. Nothing is lost: your text is still here, and was not saved.',
    'entente.conflict.intro.own':
      'You saved it in another window on {when}. Nothing is lost: the text of this window is still here, and was not saved.',
    'entente.conflict.intro.unknown':
      'It was saved outside this window on {when}. Nothing is lost: your text is still here, and was not saved.',
    'entente.conflict.choose': 'Choose, field by field, what is to stay.',
    'entente.conflict.apart':
      'You have not changed the same fields: if you leave the choices below, your changes come on top of the others.',
    'entente.conflict.mine': 'In your form',
    'entente.conflict.byOther': 'What {by} wrote',
    'entente.conflict.byUnknown': 'Saved version',
    'entente.conflict.empty': 'Nothing is written.',
    'entente.conflict.form': 'The words are the same: only their form differs.',
    'entente.conflict.others': 'Has changed too, and stays as it is: {fields}.',
    'entente.conflict.changed': 'What has changed: {fields}.',
    'entente.conflict.back': 'Back to my text',
    'entente.conflict.copy': 'Copy my text',
    'entente.conflict.copied': 'Your text is copied.',
    'entente.conflict.theirs': 'Take all of the other version',
    'entente.conflict.go.save': 'Save these choices',
    'entente.conflict.go.publish': 'Publish these choices',
    'entente.conflict.add.save': 'Save my changes too',
    'entente.conflict.add.publish': 'Publish all of it',
    'entente.conflict.add.discard': 'Discard the draft all the same',
    'entente.conflict.add.unpublish': 'Go on all the same',
    'entente.conflict.close': 'Close',
    'entente.conflict.said.back': 'Nothing was saved. Your text has stayed in the form.',
    'entente.conflict.said.theirs':
      'Nothing of your text was saved: the form shows the other version.',
  },
} as const;
