import { contentType } from '../../platform/contentTypes/contentType';
import { listed, position, slug } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/domain/schema.json';
import { server } from './server';

export const domain = contentType(schema, {
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
  hasPage: true,
  publishing: null,
  told: {
    name: 'name',
    description: 'summary',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'read' },
  server,
  labels: {
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
});
