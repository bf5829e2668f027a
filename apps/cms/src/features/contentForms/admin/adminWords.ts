// The data itself: the admin's builder can't read the model's compiled modules.
import en from '@entente/model/locales/en.json';
import fr from '@entente/model/locales/fr.json';
import { components } from '../../../api/components';
import type { Labels } from '../../../platform/contentTypes/contentForm';
import { contentTypes, typeNamed, typeNames, uidOf } from '../../../api/types';
import type { MessageLanguage } from '../../../platform/messages/words';
import { contentFormWords } from '../words/contentFormWords';

/** The id under which the menu sorts (by id) and searches a type's name (within the id). */
export function menuId(type: string): string {
  const rank = String(typeNames.findIndex((name) => name === type) + 1).padStart(2, '0');
  const { name } = typeNamed(type) ?? { name: { fr: type, en: type } };
  return `${rank} ${name.fr} ${name.en}`;
}

function labelsUnder(prefix: string, labels: Labels, language: MessageLanguage) {
  return Object.entries(labels).map(([field, words]) => [`${prefix}.${field}`, words[language][0]]);
}

/** Computed, never chosen; their keys would hide those of milestones ('renewed'). */
const notChosen = ['agreementStatus', 'statusReason', 'statusNote'];

/** Choices of a list are shown by Strapi under their value as an id: 'press-release'. */
function choices(language: MessageLanguage) {
  return Object.entries({ fr, en }[language].vocabularies)
    .filter(([name]) => !notChosen.includes(name))
    .flatMap(([, vocabulary]) => Object.entries(vocabulary));
}

/** The fields that Strapi gives to each type. */
const strapisFields = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
] as const;

/** Strapi's message ids → the words of our types, fields and lists, in one language. */
export function adminWords(language: MessageLanguage): Record<string, string> {
  return Object.fromEntries([
    ...choices(language),
    // Values that stand in several lists, or that read better here than on a page.
    ...Object.entries(contentFormWords.files[language]),
    ...typeNames.flatMap((type) => {
      const { name, schema, labels } = contentTypes[type];
      return [
        [menuId(type), name[language]],
        [schema.info.displayName, name[language]],
        ...strapisFields.map((field) => [
          `content-manager.content-types.${uidOf(type)}.${field}`,
          contentFormWords.files[language][field],
        ]),
        ...labelsUnder(`content-manager.content-types.${uidOf(type)}`, labels, language),
      ];
    }),
    ...Object.entries(components).flatMap(([uid, { name, displayName, labels }]) => [
      [displayName, name[language]],
      ...labelsUnder(`content-manager.components.${uid}`, labels, language),
    ]),
  ]) as Record<string, string>;
}

/** A field's help in one language, if it has one. */
export function helpOf(
  labels: Labels,
  field: string,
  language: MessageLanguage,
): string | undefined {
  return labels[field]?.[language][1];
}
