import type { Desk } from './desk';
import { listed, position, slug } from './sharedFields';

export const domain: Desk = {
  displayName: 'Domaine',
  name: { fr: 'Domaines', en: 'Domains' },
  mainField: 'name',
  list: ['name', 'position', 'listed'],
  edit: [
    ['name', 'colour'],
    ['description'],
    ['broader', 'narrower'],
    ['position', 'icon'],
    ['listed'],
    ['slug'],
  ],
  fields: {
    name: { fr: ['Nom'], en: ['Name'] },
    slug,
    description: { fr: ['Présentation'], en: ['Description'] },
    colour: {
      fr: ['Couleur', 'Toujours montrée avec le nom, jamais seule.'],
      en: ['Colour', 'Always shown with the name, never alone.'],
    },
    icon: { fr: ['Pictogramme'], en: ['Icon'] },
    position,
    listed,
    broader: { fr: ['Domaine plus large'], en: ['Broader domain'] },
    narrower: { fr: ['Domaines plus précis'], en: ['Narrower domains'] },
    articles: { fr: ['Actualités'], en: ['News'] },
    commitments: { fr: ['Engagements'], en: ['Commitments'] },
  },
};
