import type { Entry } from '../../../platform/demo/entry';

interface MediaShared {
  name: string;
  /** File name in apps/cms/seed-pictures. */
  picture: string;
  creator: string;
  credit: string;
  licence: string;
  licenceUrl: string;
}

interface MediaWords {
  alternativeText: string;
  caption: string;
}

const drawn = (name: string, picture: string): MediaShared => ({
  name,
  picture,
  creator: 'Entente',
  // One for every language: pages say before it, in theirs, that it is a picture.
  credit: 'Entente',
  licence: 'CC0 1.0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
});

const captionFr = 'Illustration dessinée pour la démonstration ; ce n’est pas une vue fidèle.';
const captionEn = 'Illustration drawn for the demonstration; not a faithful view.';

export const media: Entry<MediaShared, MediaWords>[] = [
  {
    key: 'picture-rennes-quebec',
    shared: drawn('Deux rives : Rennes et Québec', 'rennes-quebec.webp'),
    fr: {
      alternativeText:
        'Dessin : à gauche, les pignons et les deux tours de la cathédrale de Rennes ; à droite, le cap de Québec et un château à tourelles. Un arc vermillon relie les deux rives au-dessus de l’eau.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: on the left, the gables and the two cathedral towers of Rennes; on the right, the cape of Québec City and a turreted château. A vermilion arc joins the two shores above the water.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-rennes-rochester',
    shared: drawn('Deux rives : Rennes et Rochester', 'rennes-rochester.webp'),
    fr: {
      alternativeText:
        'Dessin : les toits de Rennes à gauche ; à droite, les immeubles de Rochester derrière un pont à six arches. Un arc vermillon les relie.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: the roofs of Rennes on the left; on the right, the towers of Rochester behind a six-arched bridge. A vermilion arc joins them.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-rennes-erlangen',
    shared: drawn('Deux rives : Rennes et Erlangen', 'rennes-erlangen.webp'),
    fr: {
      alternativeText:
        'Dessin : les toits de Rennes à gauche ; à droite, les hauts pignons d’une ville de Franconie autour d’un clocher baroque. Un arc vermillon les relie.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: the roofs of Rennes on the left; on the right, the steep gables of a Franconian town around a baroque tower. A vermilion arc joins them.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-rennes-brno',
    shared: drawn('Deux rives : Rennes et Brno', 'rennes-brno.webp'),
    fr: {
      alternativeText:
        'Dessin : les toits de Rennes à gauche ; à droite, la colline aux deux flèches de Brno et sa forteresse. Un arc vermillon les relie.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: the roofs of Rennes on the left; on the right, the twin-spired hill of Brno and its fortress. A vermilion arc joins them.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-rennes-sendai',
    shared: drawn('Deux rives : Rennes et Sendai', 'rennes-sendai.webp'),
    fr: {
      alternativeText:
        'Dessin : les toits de Rennes à gauche ; à droite, une allée d’arbres, un toit à étages et des montagnes qui évoquent Sendai. Un arc vermillon les relie.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: the roofs of Rennes on the left; on the right, an avenue of trees, a tiered roof and mountains that recall Sendai. A vermilion arc joins them.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-rennes-monde',
    shared: drawn('Rennes et le monde', 'rennes-monde.webp'),
    fr: {
      alternativeText:
        'Dessin : la silhouette de Rennes au bord de l’eau, d’où partent neuf arcs vermillon vers les deux côtés de l’image.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: the skyline of Rennes by the water, with nine vermilion arcs leaving it towards both sides of the picture.',
      caption: captionEn,
    },
  },
  {
    key: 'picture-dix-ans',
    shared: drawn('Dix ans de cercles sur l’eau', 'dix-ans.webp'),
    fr: {
      alternativeText:
        'Dessin : dix cercles gris et un onzième, vermillon, s’élargissent sur l’eau entre deux villes posées à l’horizon.',
      caption: captionFr,
    },
    en: {
      alternativeText:
        'Drawing: ten grey rings and an eleventh in vermilion widen on the water between two cities on the horizon.',
      caption: captionEn,
    },
  },
];
