// The data itself: the admin's builder can't read the model's compiled modules.
import en from '@entente/model/locales/en.json';
import fr from '@entente/model/locales/fr.json';
import { components } from '../desk/components';
import type { Fields } from '../desk/desk';
import { desks, uidOf } from '../desk/desks';

export type AdminLanguage = 'fr' | 'en';

/** The id under which the menu sorts (by id) and searches a type's name (within the id). */
export function menuId(type: string): string {
  const names = Object.keys(desks);
  const rank = String(names.indexOf(type) + 1).padStart(2, '0');
  const { name } = desks[type] ?? { name: { fr: type, en: type } };
  return `${rank} ${name.fr} ${name.en}`;
}

function labels(prefix: string, fields: Fields, language: AdminLanguage) {
  return Object.entries(fields).map(([field, words]) => [`${prefix}.${field}`, words[language][0]]);
}

/** Computed, never chosen; their keys would hide those of milestones ('renewed'). */
const notChosen = ['agreementStatus', 'statusReason'];

/** Choices of a list are shown by Strapi under their value as an id: 'press-release'. */
function choices(language: AdminLanguage) {
  return Object.entries({ fr, en }[language].vocabularies)
    .filter(([name]) => !notChosen.includes(name))
    .flatMap(([, vocabulary]) => Object.entries(vocabulary));
}

/** Values that stand in several lists, or that read better here than on a page. */
const commonChoices = {
  fr: {
    other: 'Autre',
    direct: 'Citation, mot pour mot',
    reported: 'Propos rapportés',
    day: 'Au jour',
    month: 'Au mois',
    year: 'À l’année',
    public: 'Tout le monde',
    press: 'La presse',
    internal: 'Nous seuls',
    'article-card': 'Actualité, en bref',
    article: 'Actualité entière',
    'agreement-card': 'Accord, en bref',
    agreement: 'Accord entier',
    agreements: 'Liste d’accords',
    partner: 'Page d’un partenaire',
    delegation: 'Délégation',
    delegations: 'Calendrier des délégations',
    statement: 'Déclaration',
    timeline: 'Chronologie',
    map: 'Carte',
    domain: 'Domaine',
  },
  en: {
    other: 'Other',
    direct: 'Quotation, word for word',
    reported: 'Reported speech',
    day: 'To the day',
    month: 'To the month',
    year: 'To the year',
    public: 'Everyone',
    press: 'The press',
    internal: 'Only us',
    'article-card': 'News item, in short',
    article: 'Whole news item',
    'agreement-card': 'Agreement, in short',
    agreement: 'Whole agreement',
    agreements: 'List of agreements',
    partner: 'Page of a partner',
    delegation: 'Delegation',
    delegations: 'Agenda of delegations',
    statement: 'Statement',
    timeline: 'Timeline',
    map: 'Map',
    domain: 'Domain',
  },
} as const;

/** Strapi's message ids → the words of our types, fields and lists, in one language. */
export function adminWords(language: AdminLanguage): Record<string, string> {
  return Object.fromEntries([
    ...choices(language),
    ...Object.entries(commonChoices[language]),
    ...Object.entries(desks).flatMap(([type, desk]) => [
      [menuId(type), desk.name[language]],
      [desk.displayName, desk.name[language]],
      ...labels(`content-manager.content-types.${uidOf(type)}`, desk.fields, language),
    ]),
    ...Object.entries(components).flatMap(([uid, desk]) => [
      [desk.displayName, desk.name[language]],
      ...labels(`content-manager.components.${uid}`, desk.fields, language),
    ]),
  ]) as Record<string, string>;
}

/** A field's help in one language, if it has one. */
export function helpOf(fields: Fields, field: string, language: AdminLanguage): string | undefined {
  return fields[field]?.[language][1];
}
