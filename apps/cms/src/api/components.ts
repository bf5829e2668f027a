import type { ComponentForm } from '../platform/contentTypes/contentForm';

const language = { fr: ['Langue'], en: ['Language'] } as const;

/** By component name: what repeats in forms, in the words of those who fill them in. */
export const components: Readonly<Record<string, ComponentForm>> = {
  'block.picture': {
    displayName: 'Image',
    name: { fr: 'Image', en: 'Picture' },
    edit: [['position']],
    labels: {
      position: {
        fr: ['Rang de l’image', '1 pour la première des « Autres images ».'],
        en: ['Rank of the picture', '1 for the first of the “Other pictures”.'],
      },
    },
  },
  'block.rich-text': {
    displayName: 'Texte',
    name: { fr: 'Texte', en: 'Text' },
    edit: [['body']],
    labels: { body: { fr: ['Texte'], en: ['Text'] } },
  },
  'block.statement': {
    displayName: 'Déclaration citée',
    name: { fr: 'Déclaration', en: 'Statement' },
    edit: [['position']],
    labels: {
      position: {
        fr: ['Rang de la déclaration', '1 pour la première des « Déclarations ».'],
        en: ['Rank of the statement', '1 for the first of the “Statements”.'],
      },
    },
  },
  'correction.note': {
    displayName: 'Rectificatif',
    name: { fr: 'Rectificatif', en: 'Correction' },
    edit: [['date'], ['text']],
    labels: {
      date: { fr: ['Date'], en: ['Date'] },
      text: {
        fr: ['Ce qui a été rectifié', 'Ce qui était faux, ce qui est juste.'],
        en: ['What was corrected', 'What was wrong, what is right.'],
      },
    },
  },
  'document.document': {
    displayName: 'Document',
    name: { fr: 'Document', en: 'Document' },
    edit: [['title'], ['file', 'accessibleAlternative'], ['language', 'version']],
    inputs: { language: 'language' },
    labels: {
      title: { fr: ['Titre'], en: ['Title'] },
      file: { fr: ['Fichier'], en: ['File'] },
      language,
      version: { fr: ['Version'], en: ['Version'] },
      accessibleAlternative: {
        fr: ['Version accessible', 'Si le fichier lui-même ne l’est pas.'],
        en: ['Accessible version', 'If the file itself is not accessible.'],
      },
    },
  },
  'embed.settings': {
    displayName: 'Intégrations',
    name: { fr: 'Intégrations', en: 'Embeds' },
    edit: [
      ['origins'],
      ['key', 'suspended'],
      ['views'],
      ['text', 'surface', 'accent'],
      ['font', 'radius'],
    ],
    labels: {
      key: {
        fr: [
          'Clé publique',
          'Vide : attribuée à l’enregistrement. Elle figure dans le code que colle le partenaire.',
        ],
        en: [
          'Public key',
          'Empty: given when saved. It stands in the code that the partner pastes.',
        ],
      },
      suspended: {
        fr: ['Suspendu', 'Plus aucun de ses sites ne montre nos contenus, dans la minute.'],
        en: ['Suspended', 'None of its sites shows our content any more, within a minute.'],
      },
      origins: {
        fr: [
          'Sites autorisés',
          'Un par ligne : https://www.example.org, https://*.example.org, ou * pour tous.',
        ],
        en: [
          'Allowed sites',
          'One a line: https://www.example.org, https://*.example.org, or * for all.',
        ],
      },
      views: {
        fr: ['Vues autorisées', 'Aucune : toutes le sont.'],
        en: ['Allowed views', 'None: all of them are.'],
      },
      accent: {
        fr: ['Couleur des liens', 'Par exemple #b02c12.'],
        en: ['Colour of links', 'For instance #b02c12.'],
      },
      surface: {
        fr: ['Couleur du fond', 'Par exemple #ffffff.'],
        en: ['Background colour', 'For instance #ffffff.'],
      },
      text: {
        fr: ['Couleur du texte', 'Contraste avec le fond : 4,5 au moins.'],
        en: ['Text colour', 'Contrast with the background: 4.5 at least.'],
      },
      radius: {
        fr: ['Arrondi des angles', 'En pixels, de 0 à 32.'],
        en: ['Roundness of corners', 'In pixels, 0 to 32.'],
      },
      font: {
        fr: ['Polices', 'Celles du lecteur : Georgia, serif. Aucune n’est téléchargée.'],
        en: ['Fonts', 'Those of the reader: Georgia, serif. None is downloaded.'],
      },
    },
  },
  'embed.view': {
    displayName: 'Vue intégrée',
    name: { fr: 'Vue', en: 'View' },
    edit: [['view']],
    labels: { view: { fr: ['Vue'], en: ['View'] } },
  },
  'identifier.identifier': {
    displayName: 'Identifiant',
    name: { fr: 'Identifiant', en: 'Identifier' },
    edit: [['scheme', 'value']],
    labels: {
      scheme: { fr: ['Registre'], en: ['Scheme'] },
      value: { fr: ['Numéro'], en: ['Value'] },
    },
  },
  'press.contact': {
    displayName: 'Contact',
    name: { fr: 'Contact', en: 'Contact' },
    edit: [
      ['name', 'function'],
      ['email', 'phone'],
    ],
    labels: {
      name: { fr: ['Nom'], en: ['Name'] },
      function: { fr: ['Fonction'], en: ['Function'] },
      email: { fr: ['Courriel'], en: ['E-mail'] },
      phone: { fr: ['Téléphone'], en: ['Phone'] },
    },
  },
  'programme.item': {
    displayName: 'Point du programme',
    name: { fr: 'Point du programme', en: 'Programme item' },
    edit: [['title'], ['start', 'end'], ['place', 'visibility']],
    labels: {
      title: { fr: ['Intitulé'], en: ['Title'] },
      start: { fr: ['Début', 'À votre heure.'], en: ['Start', 'In your time.'] },
      end: { fr: ['Fin'], en: ['End'] },
      place: { fr: ['Lieu'], en: ['Place'] },
      visibility: {
        fr: ['Visible par', 'Un point interne ne sort jamais de cet écran.'],
        en: ['Visible to', 'An internal item never leaves this screen.'],
      },
    },
  },
  'seo.override': {
    displayName: 'Référencement',
    name: { fr: 'Référencement', en: 'For search engines' },
    edit: [['title'], ['description']],
    labels: {
      title: { fr: ['Titre'], en: ['Title'] },
      description: { fr: ['Description'], en: ['Description'] },
    },
  },
  'site.accessibility': {
    displayName: "Déclaration d'accessibilité",
    name: { fr: 'Déclaration d’accessibilité', en: 'Accessibility declaration' },
    edit: [
      ['auditedOn'],
      ['criteriaMet', 'criteriaApplicable'],
      ['nonConformities'],
      ['derogations'],
      ['exempt'],
      ['technologies'],
      ['testEnvironment', 'tools'],
      ['pagesTested'],
      ['contactEmail'],
    ],
    labels: {
      auditedOn: { fr: ['Date de l’audit'], en: ['Date of the audit'] },
      criteriaMet: { fr: ['Critères respectés'], en: ['Criteria met'] },
      criteriaApplicable: { fr: ['Critères applicables'], en: ['Criteria applicable'] },
      nonConformities: {
        fr: ['Non-conformités', 'Une par ligne.'],
        en: ['Non-conformities', 'One a line.'],
      },
      derogations: {
        fr: ['Dérogations', 'Charge disproportionnée : une par ligne.'],
        en: ['Derogations', 'Disproportionate burden: one a line.'],
      },
      exempt: { fr: ['Contenus exemptés'], en: ['Exempt content'] },
      technologies: { fr: ['Technologies'], en: ['Technologies'] },
      testEnvironment: { fr: ['Environnement de test'], en: ['Test environment'] },
      tools: { fr: ['Outils'], en: ['Tools'] },
      pagesTested: { fr: ['Pages vérifiées'], en: ['Pages tested'] },
      contactEmail: { fr: ['Courriel de contact'], en: ['Contact e-mail'] },
    },
  },
  'site.legal-person': {
    displayName: 'Personne morale',
    name: { fr: 'Personne morale', en: 'Legal person' },
    edit: [['name'], ['address'], ['phone', 'email'], ['url']],
    labels: {
      name: { fr: ['Nom'], en: ['Name'] },
      address: { fr: ['Adresse'], en: ['Address'] },
      phone: { fr: ['Téléphone'], en: ['Phone'] },
      email: { fr: ['Courriel'], en: ['E-mail'] },
      url: { fr: ['Site'], en: ['Website'] },
    },
  },
  'source.source': {
    displayName: 'Source',
    name: { fr: 'Source', en: 'Source' },
    edit: [['title'], ['url', 'consultedOn'], ['note']],
    labels: {
      title: { fr: ['Titre'], en: ['Title'] },
      url: { fr: ['Adresse'], en: ['Address'] },
      consultedOn: { fr: ['Consultée le'], en: ['Consulted on'] },
      note: {
        fr: ['Note', 'Quand des sources se contredisent : dire laquelle est suivie.'],
        en: ['Note', 'When sources disagree: say which one is followed.'],
      },
    },
  },
  'statement.translation': {
    displayName: 'Traduction',
    name: { fr: 'Traduction', en: 'Translation' },
    edit: [['language', 'kind'], ['text'], ['attribution']],
    inputs: { language: 'language' },
    labels: {
      language,
      text: { fr: ['Propos traduits'], en: ['Translated text'] },
      kind: {
        fr: ['Nature de la traduction', 'Dite au lecteur à côté du texte.'],
        en: ['Kind of translation', 'Told to the reader beside the text.'],
      },
      attribution: { fr: ['Attribution traduite'], en: ['Translated attribution'] },
    },
  },
};
