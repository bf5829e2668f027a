/** French for the words of Strapi's that staff meet and that its own French leaves in English. */
export const strapiWords = {
  'search.placeholder': 'Chercher',
  'global.localeToggle.label': 'Langue de l’interface',
  'global.new': 'Nouveau',
  'global.learn-more': 'En savoir plus',
  'app.components.Select.placeholder': 'Choisir',
  'app.components.ToggleCheckbox.enabled-label': 'Oui',
  'app.components.ToggleCheckbox.disabled-label': 'Non',
  'app.components.LeftMenu.general': 'Général',
  'app.components.LeftMenu.plugins': 'Extensions',
  'app.error.chunk.title': 'Une nouvelle version est en place',
  'app.error.chunk.message':
    'L’écran demandé vient d’une version plus récente. Rechargez la page pour l’ouvrir.',
  'app.error.chunk.reload': 'Recharger',
  'app.session.ended.title': 'Votre session est terminée',
  'app.session.ended.unsaved': 'Des changements n’ont pas été enregistrés.',
  'app.utils.published': 'Publié',
  'app.utils.update-filter': 'Changer le filtre',
  'HomePage.addWidget.title': 'Ajouter un encart',
  'HomePage.addWidget.button': 'Ajouter un encart',
  'HomePage.addWidget.noWidgetsAvailable': 'Tous les encarts sont déjà là',
  'HomePage.widget.delete': 'Retirer',
  'HomePage.widget.drag': 'Glisser pour déplacer',
  'HomePage.widget.no-permissions': 'Votre rôle ne permet pas de voir cet encart',
  'components.Blocks.dnd.reorder': '{item}, déplacé. Nouvelle place : {position}.',
  'components.Input.error.validation.email.withField':
    '{field} : ce n’est pas une adresse électronique',
  'components.Input.error.validation.max.withField': '{field} : valeur trop grande.',
  'components.Input.error.validation.maxLength.withField': '{field} : texte trop long.',
  'components.Input.error.validation.min.withField': '{field} : valeur trop petite.',
  'components.Input.error.validation.minLength.withField': '{field} : texte trop court.',
  'components.Input.error.validation.regex.withField': '{field} : ce n’est pas la forme attendue.',
  'components.Input.error.validation.required.withField': '{field} : ce champ est à remplir.',
  'components.Input.error.validation.unique.withField': '{field} : cette valeur est déjà prise.',
  'components.Input.error.validation.combobox.invalid': 'Cette valeur n’est pas dans la liste',
  'content-manager.actions.delete.label':
    'Supprimer la fiche{isLocalized, select, true { (toutes les langues)} other {}}',
  'content-manager.actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'content-manager.actions.copy-documentId.label': 'Copier l’identifiant',
  'content-manager.actions.copy-documentId.success': 'Identifiant copié',
  'content-manager.components.DynamicZone.unknown-component': 'Composant inconnu',
  'content-manager.components.DynamicZone.move-up': 'Monter',
  'content-manager.components.DynamicZone.move-down': 'Descendre',
  'content-manager.components.RelationInputModal.modal-title': 'Modifier une fiche liée',
  'content-manager.components.RelationInputModal.button-fullpage': 'Ouvrir la fiche',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Des changements n’ont pas été enregistrés : ils seront perdus si vous fermez cette fiche. La fermer ?',
  'content-manager.containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.document.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.documentId.label': 'Identifiant',
  'content-manager.containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'content-manager.containers.List.statusFilter.published': 'Publié (tout)',
  'content-manager.containers.List.statusFilter.publishedModified': 'Publié (modifié depuis)',
  'content-manager.containers.List.statusFilter.publishedUnmodified': 'Publié (non modifié)',
  'content-manager.containers.list.filters.status': 'État',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publier des fiches',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> déjà {publishedCount, plural, one {publiée} other {publiées}}. <b>{draftCount}</b> {draftCount, plural, one {prête} other {prêtes}} à publier. <b>{withErrorsCount}</b> à compléter.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> déjà hors ligne. <b>{publishedCount}</b> à retirer.',
  'content-manager.containers.list.autoCloneModal.error.unique':
    'Deux fiches ne peuvent pas avoir la même valeur dans ce champ.',
  'content-manager.containers.list.autoCloneModal.error.relation':
    'La copie pourrait ôter ce lien à la fiche d’origine.',
  'content-manager.form.Input.hint.character.unit':
    '{maxValue, plural, one { caractère} other { caractères}}',
  'content-manager.permissions.not-allowed.locale': 'Votre rôle ne permet pas de voir cette langue',
  'content-manager.popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    'Cette fiche mène à {count, plural, one {# brouillon, qui ne sera pas montré} other {# brouillons, qui ne seront pas montrés}} tant qu’il n’est pas publié. « Publier l’ensemble… » publie tout à la fois.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# fiche liée est encore un brouillon : elle paraîtra sur le site quand elle sera publiée.} other {# fiches liées sont encore des brouillons : elles paraîtront sur le site quand elles seront publiées.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# lien mène à un brouillon, qui paraîtra} other {# liens mènent à des brouillons, qui paraîtront}} une fois publié.',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}} de {entities} {entities, plural, one {fiche} other {fiches}}</b> mènent à des brouillons.',
  'content-manager.popUpWarning.warning.unpublish':
    'Si vous ne publiez pas cette fiche, elle redevient un brouillon.',
  'content-manager.popUpWarning.warning.unpublish-question': 'Ne pas la publier ?',
  'content-manager.preview.panel.title': 'Aperçu',
  'content-manager.preview.panel.button': 'Ouvrir l’aperçu',
  'content-manager.preview.panel.button-disabled-tooltip':
    'Enregistrez d’abord pour ouvrir l’aperçu',
  'content-manager.preview.device.desktop': 'Ordinateur',
  'content-manager.preview.device.mobile': 'Téléphone',
  'content-manager.preview.device.select': 'Largeur de l’écran',
  'content-manager.preview.page-title': 'Aperçu : {contentType}',
  'content-manager.preview.header.close': 'Fermer l’aperçu',
  'content-manager.preview.copy.label': 'Copier l’adresse de l’aperçu',
  'content-manager.preview.copy.success': 'Adresse de l’aperçu copiée',
  'content-manager.preview.tabs.label': 'État montré',
  'content-manager.relation.create': 'Créer une fiche liée',
  'content-manager.success.records.publish': 'Publié.',
  'content-manager.listView.validation.errors.title': 'À compléter',
  'content-manager.listView.validation.errors.message':
    'Des champs sont vides, trop longs ou mal remplis : corrigez-les avant de publier.',
  'content-manager.validation.error.unreadable-required-field':
    'Votre rôle cache des champs à remplir : demandez à un administrateur.',
  'i18n.list-view.table.header.label': 'Existe en',
  'i18n.actions.delete.label': 'Supprimer cette langue ({locale})',
  'i18n.actions.delete.dialog.title': 'Confirmation',
  'i18n.actions.delete.dialog.body': 'Supprimer la version dans cette langue ?',
  'i18n.actions.delete.error': 'La version dans cette langue n’a pas pu être supprimée.',
  'i18n.CMEditViewCopyLocale.cancel-text': 'Non, annuler',
  'i18n.CMEditViewCopyLocale.dialog.title': 'Confirmation',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'Ce que contient le formulaire sera remplacé par la version choisie :',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Langue',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Choisir une langue…',
  'i18n.CMEditViewBulkLocale.publish-title': 'Publier plusieurs langues',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'Retirer plusieurs langues',
  'i18n.CMEditViewBulkLocale.status': 'État',
  'i18n.CMEditViewBulkLocale.publication-status': 'Publication',
  'i18n.CMEditViewBulkLocale.draft-relation-warning':
    'Dans certaines langues, la fiche mène à des brouillons.',
  'i18n.CMEditViewBulkLocale.continue-confirmation': 'Continuer ?',
  'i18n.CMEditViewLocalePicker.locale.create': 'Écrire la version <bold>{locale}</bold>',
  'i18n.CMListView.popover.display-locales.more': '{locales} et {count} autres',
};
