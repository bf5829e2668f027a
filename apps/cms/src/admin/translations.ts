import { homeWords } from './home/homeWords';
import { deskWords } from './agreementsDesk/deskWords';
import { calendarWords } from './calendar/calendarWords';
import { conflictWords } from './conflict/conflictWords';
import { historyWords } from './history/historyWords';
import { pressLinkWords } from './pressLinks/pressLinkWords';
import { translationWords } from './translationDesk/translationWords';
import { auditWords } from './audit/auditWords';
import { reviewWords } from './review/reviewWords';
import { scheduleWords } from './schedule/scheduleWords';
import { reportWords } from './yearlyReport/reportWords';

/** The words of our own screens, and Strapi's that name the product, put in the name of ours. */
export const translations = {
  fr: {
    ...scheduleWords.fr,
    ...historyWords.fr,
    ...conflictWords.fr,
    ...homeWords.fr,
    ...pressLinkWords.fr,
    ...translationWords.fr,
    ...reviewWords.fr,
    ...auditWords.fr,
    ...deskWords.fr,
    ...reportWords.fr,
    ...calendarWords.fr,
    'Auth.form.welcome.title': 'Bienvenue dans Entente',
    'Auth.form.welcome.subtitle': 'Connectez-vous pour écrire et publier',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Rédaction',
    // Words that Strapi's French leaves in English.
    'search.placeholder': 'Chercher',
    'content-manager.form.Input.hint.character.unit':
      '{maxValue, plural, one { caractère} other { caractères}}',
    'i18n.list-view.table.header.label': 'Existe en',
    'content-manager.preview.panel.title': 'Aperçu',
    'content-manager.preview.panel.button': 'Ouvrir l’aperçu',
    'content-manager.preview.panel.button-disabled-tooltip':
      'Enregistrez d’abord pour ouvrir l’aperçu',
    'content-manager.preview.device.desktop': 'Ordinateur',
    'content-manager.preview.device.mobile': 'Téléphone',
    'content-manager.preview.device.select': 'Largeur de l’écran',
    'content-manager.preview.page-title': 'Aperçu : {contentType}',
    'content-manager.preview.header.close': 'Fermer l’aperçu',
    'content-manager.preview.copy.success': 'Adresse de l’aperçu copiée',
  },
  en: {
    ...scheduleWords.en,
    ...historyWords.en,
    ...conflictWords.en,
    ...homeWords.en,
    ...pressLinkWords.en,
    ...translationWords.en,
    ...reviewWords.en,
    ...auditWords.en,
    ...deskWords.en,
    ...reportWords.en,
    ...calendarWords.en,
    'Auth.form.welcome.title': 'Welcome to Entente',
    'Auth.form.welcome.subtitle': 'Log in to write and publish',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  },
};
