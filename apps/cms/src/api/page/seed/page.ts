import { heading, link, list, paragraph, text, type BodyPart } from '../../../platform/demo/blocks';
import type { Entry } from '../../../platform/demo/entry';

interface PageWords {
  title: string;
  slug: string;
  body: BodyPart[];
}

export const pages: Entry<object, PageWords>[] = [
  {
    key: 'about',
    shared: {},
    fr: {
      title: 'À propos de cette démonstration',
      slug: 'a-propos',
      body: [
        text(
          paragraph(
            'Entente est un logiciel libre pour les villes qui coopèrent avec d’autres : il tient le registre de leurs accords et publie les actualités qui les racontent. Ce site le montre avec l’exemple de Rennes.',
          ),
          heading('Ce site n’est pas un site officiel'),
          paragraph(
            'Il n’est publié ni par la Ville de Rennes, ni par Rennes Métropole, ni par aucun des partenaires nommés. Aucun d’eux ne l’a relu. Pour une information officielle, voyez ',
            link('https://metropole.rennes.fr', 'le site de Rennes Métropole'),
            '.',
          ),
          heading('D’où viennent les faits'),
          list(
            'Les faits viennent de sources publiques, citées avec chaque accord et chaque étape.',
            'Une date incomplète dans la source reste incomplète ici.',
            'Les propos des personnes réelles sont rapportés avec d’autres mots, jamais cités.',
            'Les textes sont ceux de la démonstration, de même que les images, dessinées par programme et placées dans le domaine public (CC0).',
          ),
          heading('Signaler une erreur'),
          paragraph(
            'Chaque actualité peut porter un rectificatif daté. L’exploitant d’un site réel indique ici l’adresse à laquelle lui écrire.',
          ),
        ),
      ],
    },
    en: {
      title: 'About this demonstration',
      slug: 'about',
      body: [
        text(
          paragraph(
            'Entente is free software for cities that cooperate with others: it keeps the register of their agreements and publishes the news that tells of them. This site shows it with the example of Rennes.',
          ),
          heading('This is not an official site'),
          paragraph(
            'It is not published by the City of Rennes, by Rennes Métropole or by any of the partners named. None of them has reviewed it. For official information, see ',
            link('https://metropole.rennes.fr', 'Rennes Métropole’s website (in French)'),
            '.',
          ),
          heading('Where the facts come from'),
          list(
            'The facts come from public sources, cited with each agreement and each milestone.',
            'A date that is incomplete in its source stays incomplete here.',
            'What real people said is reported in other words, never quoted.',
            'The texts are the demonstration’s own, and so are the pictures, drawn by a program and placed in the public domain (CC0).',
          ),
          heading('Reporting an error'),
          paragraph(
            'Any article can carry a dated correction. The operator of a real site gives here the address to write to.',
          ),
        ),
      ],
    },
  },
];
