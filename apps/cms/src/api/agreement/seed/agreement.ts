import type { AgreementEntry } from './agreement-types';
import { heading, list, paragraph, text } from '../../../platform/demo/blocks';
import { sources } from '../../../platform/demo/sources';
import { twinnings } from './twinning';

const protocol2024: AgreementEntry = {
  key: 'rennes-quebec-protocol-2024',
  shared: {
    instrument: 'protocol',
    legalNature: 'unspecified',
    termKind: 'unknown',
    entersIntoForceOnSignature: false,
    sources: [sources.founding, sources.unidivers],
  },
  links: { parties: ['rennes-metropole', 'ville-de-quebec'], cover: 'picture-rennes-quebec' },
  fr: {
    title: 'Protocole de coopération entre Rennes Métropole et la Ville de Québec',
    slug: 'protocole-de-cooperation-rennes-metropole-ville-de-quebec',
    summary:
      'Signé le 9 avril 2024 pendant la visite d’une délégation rennaise, ce protocole organise le partage de bonnes pratiques d’une ville à l’autre et donne aux projets concrets un cadre où naître, à parts égales. Il retient trois priorités : l’économie, l’enseignement supérieur et la recherche, la culture et le patrimoine.',
    body: [
      text(
        heading('Ce que vise le protocole'),
        list(
          'partager de bonnes pratiques d’une ville à l’autre ;',
          'donner un cadre commun aux projets concrets qui naîtront ;',
          'travailler à égalité : la réciprocité est la règle.',
        ),
        heading('Ce que l’on ne sait pas'),
        paragraph(
          'Les sources publiques consultées ne donnent ni la durée du protocole, ni sa date d’entrée en vigueur, ni son texte. Le registre s’en tient donc à ce qui est établi : il est signé.',
        ),
        paragraph(
          'Les conventions spécifiques qui lient l’Université de Rennes, l’Université Laval et l’INRS sont mentionnées par la source sans date ni titre ; elles ne sont pas enregistrées séparément.',
        ),
      ),
    ],
  },
  en: {
    title: 'Cooperation protocol between Rennes Métropole and Ville de Québec',
    slug: 'cooperation-protocol-rennes-metropole-ville-de-quebec',
    summary:
      'Signed on 9 April 2024 during a visit by a delegation from Rennes, this protocol organises the exchange of good practice between the two cities and sets a framework in which practical projects can arise on an equal footing. It has three priorities: the economy, higher education and research, culture and heritage.',
    body: [
      text(
        heading('What the protocol is for'),
        list(
          'exchanging good practice between the two cities;',
          'giving a framework for cooperation from which practical projects can come;',
          'working in a spirit of reciprocity.',
        ),
        heading('What is not known'),
        paragraph(
          'The public sources consulted give neither the length of the protocol, nor the date on which it takes effect, nor its text. The register therefore says only what is established: it is signed.',
        ),
        paragraph(
          'The specific agreements between the University of Rennes, Université Laval and INRS are mentioned by the source without date or title; they are not recorded separately.',
        ),
      ),
    ],
  },
};

const poznanDeclaration: AgreementEntry = {
  key: 'poznan-declaration-2007',
  shared: {
    instrument: 'other',
    legalNature: 'unspecified',
    termKind: 'unknown',
    entersIntoForceOnSignature: false,
    sources: [sources.poznanCity, sources.hannoverCity],
  },
  links: { parties: ['ville-de-rennes', 'poznan', 'hannover'] },
  fr: {
    title: 'Déclaration de Poznań sur le rôle des villes dans l’intégration européenne',
    slug: 'declaration-de-poznan',
    summary:
      'Déclaration commune des maires de Poznań, de Hanovre et de Rennes, signée à la fin du Forum européen de coopération qui les a réunis à Poznań les 25 et 26 juin 2007. Les trois villes y décident de poursuivre leurs rencontres.',
  },
  en: {
    title: 'Poznań Declaration on the role of cities in European integration',
    slug: 'poznan-declaration',
    summary:
      'Joint declaration by the mayors of Poznań, Hanover and Rennes, signed at the end of the European Cooperation Forum that brought them together in Poznań on 25 and 26 June 2007. The three cities decided to go on meeting.',
  },
};

const setifProtocol: AgreementEntry = {
  key: 'rennes-setif-protocol-1997',
  shared: {
    instrument: 'protocol',
    legalNature: 'unspecified',
    termKind: 'unknown',
    entersIntoForceOnSignature: false,
    parentRelation: 'specific-to',
    sources: [sources.setifBlog],
  },
  links: { parties: ['ville-de-rennes', 'setif'], parent: 'rennes-setif-twinning' },
  fr: {
    title: 'Protocole d’accord entre Rennes et Sétif',
    slug: 'protocole-d-accord-rennes-setif',
    summary:
      'Protocole signé le 30 mars 1997, lors de la visite du maire de Rennes à Sétif, dans le cadre du jumelage de 1982. Une seule source le mentionne.',
  },
  en: {
    title: 'Memorandum between Rennes and Sétif',
    slug: 'rennes-setif-memorandum',
    summary:
      'Memorandum signed on 30 March 1997, during the mayor of Rennes’s visit to Sétif, within the 1982 twinning. Only one source mentions it.',
  },
};

const brnoFramework: AgreementEntry = {
  key: 'rennes-brno-framework-1990',
  shared: {
    instrument: 'framework-agreement',
    legalNature: 'unspecified',
    termKind: 'unknown',
    entersIntoForceOnSignature: false,
    sources: [sources.brnoCity],
  },
  links: { parties: ['ville-de-rennes', 'brno'] },
  fr: {
    title: 'Accord-cadre entre Rennes et Brno',
    slug: 'accord-cadre-rennes-brno',
    summary:
      'Accord-cadre signé en 1990, qui fait suite au jumelage de 1965. La Ville de Brno en donne l’année, sans le jour ni le texte.',
  },
  en: {
    title: 'Framework agreement between Rennes and Brno',
    slug: 'rennes-brno-framework-agreement',
    summary:
      'Framework agreement signed in 1990, following on from the twinning of 1965. The City of Brno gives the year, not the day or the text.',
  },
};

/** A parent stands before its children: they are written in this order. */
export const agreements: AgreementEntry[] = [
  protocol2024,
  ...twinnings,
  brnoFramework,
  setifProtocol,
  poznanDeclaration,
];
