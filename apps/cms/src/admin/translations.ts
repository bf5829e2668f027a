import { homeWords } from './home/homeWords';
import { deskWords } from './agreementsDesk/deskWords';
import { calendarWords } from './calendar/calendarWords';
import { conflictWords } from './conflict/conflictWords';
import { historyWords } from './history/historyWords';
import { linkWords } from './linkCheck/linkWords';
import { pressLinkWords } from './pressLinks/pressLinkWords';
import { translationWords } from './translationDesk/translationWords';
import { auditWords } from './audit/auditWords';
import { publicationWords } from './publication/publicationWords';
import { reviewWords } from './review/reviewWords';
import { scheduleWords } from './schedule/scheduleWords';
import { strapiWords } from './strapiWords';
import { reportWords } from './yearlyReport/reportWords';

/** The words of our own screens, and Strapi's that name the product, put in the name of ours. */
export const translations = {
  fr: {
    ...strapiWords,
    ...scheduleWords.fr,
    ...historyWords.fr,
    ...conflictWords.fr,
    ...homeWords.fr,
    ...linkWords.fr,
    ...pressLinkWords.fr,
    ...translationWords.fr,
    ...reviewWords.fr,
    ...publicationWords.fr,
    ...auditWords.fr,
    ...deskWords.fr,
    ...reportWords.fr,
    ...calendarWords.fr,
    'Auth.form.welcome.title': 'Bienvenue dans Entente',
    'Auth.form.welcome.subtitle': 'Connectez-vous pour écrire et publier',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Rédaction',
  },
  en: {
    ...scheduleWords.en,
    ...historyWords.en,
    ...conflictWords.en,
    ...homeWords.en,
    ...linkWords.en,
    ...pressLinkWords.en,
    ...translationWords.en,
    ...reviewWords.en,
    ...publicationWords.en,
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
