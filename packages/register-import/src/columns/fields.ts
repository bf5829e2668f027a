/** What a column may hold. */
export type Field =
  | 'id'
  | 'reference'
  | 'title'
  | 'instrument'
  | 'legalNature'
  | 'party'
  | 'partyIds'
  | 'city'
  | 'region'
  | 'country'
  | 'identifier'
  | 'domains'
  | 'signedOn'
  | 'enteredIntoForceOn'
  | 'renewedOn'
  | 'endsOn'
  | 'status'
  | 'term'
  | 'termYears'
  | 'website'
  | 'note'
  | 'other';

export const dateFields: readonly Field[] = [
  'signedOn',
  'enteredIntoForceOn',
  'renewedOn',
  'endsOn',
];

/**
 * Names of columns in French, English, German and Spanish, folded; the more of them a name needs, the
 * surer it is. Of several that fit, the surest holds, and of these the first.
 */
export const headerNames: readonly (readonly [
  field: Field,
  sureness: 1 | 2 | 3 | 4,
  name: RegExp,
])[] = [
  [
    'other',
    3,
    /\b(lieu|place|ort|lugar)\b.*(sign|unterz|firma)|signataire|signator|signed by|signe par|unterzeichner(?:in)?\b|firmante/,
  ],
  // Who signed are the parties, unless another column names the partners: then they are people.
  [
    'party',
    4,
    /^(?:les |the |las |los |die )?(?:(?:parties|partes|parteien|villes|collectivites) )?(?:signataires|co-?signataires|signatories|firmantes|signatarios|unterzeichner(?:innen|nde)?|unterzeichnende[nr]?)(?: (?:parties|de l'accord|of the agreement))?$/,
  ],
  [
    'party',
    3,
    /^(?:las |die )?partes(?: contratantes)?$|^(?:co-?)?contractants?$|^contratantes$|parties? contractante|contracting part|vertragsparteien|vertragschliessende|^parteien$/,
  ],
  ['other', 4, /preavis|notice period|period of notice|^notice$|kundigungsfrist|preaviso/],
  [
    'other',
    3,
    /population|habitant|einwohner|habitante|inhabitant|continent|kontinent|continente|contact|kontakt|contacto|maire\b|mayor|distance|langue|language|sprache|idioma|budget|\bkosten|latitude|longitude|^lat$|^lon$|^lng$|mise a jour|updated|telephone|phone|e-?mail/,
  ],
  ['identifier', 3, /wikidata|siren\b|^siret$|^neq$|^ror$/],
  [
    'enteredIntoForceOn',
    3,
    /entree en vigueur|en vigueur (le|au|depuis|des|a (partir|compter))|prise d'?effet|(entry|entered|comes?) into force|in force (since|from|on|as (of|from))|effective (date|from|since)|inkrafttreten|in kraft (seit|ab|am|getreten)|entrada en vigor|(en vigor|vigente) (desde|el|a partir)/,
  ],
  [
    'term',
    4,
    /^(?:(?:type|mode|clause) de )?(?:reconduction|renouvellement)$|^renewal(?: (?:type|terms?|clause))?$|^(?:tipo de )?(?:renovacion|prorroga)$|^verlangerung(?:sklausel)?$/,
  ],
  ['renewedOn', 3, /renouvel|reconduit|renew|verlanger|erneuer|renova/],
  ['term', 3, /type de duree|(mode|clause) de reconduction|term (type|kind)|reconduction tacite/],
  ['termYears', 3, /duree|\bterm\b|duration|laufzeit|dauer|duracion|plazo|^vigencia$/],
  [
    'endsOn',
    3,
    /date de fin|\bfin\b|echeance|expir|\bend(s|ed)?\b|until|ablauf|\bende\b|endet|vencimiento|hasta|jusqu|valid to|gultig bis|caducidad|termino/,
  ],
  [
    'signedOn',
    3,
    /date.*sign|partnership (start|since|date)|partnerschaft seit|partenariat depuis|signe(e)? (le|en)|signature|sign(ed|ing)|unterzeichn|unterschrift|\bfirma(do|da)?\b|date of (agreement|twinning)|jumele.* depuis|date d(e l)?'?accord|vertragsdatum|abschluss/,
  ],
  [
    'signedOn',
    2,
    /\b(depuis|since|seit|desde)\b|annee|\byear\b|\bjahr\b|\bano\b|date de creation|established|begin|debut|beginn|inicio|start/,
  ],
  ['signedOn', 1, /\bdate\b|\bdatum\b|\bfecha\b/],
  [
    'instrument',
    3,
    /(type|nature|forme|forma|kind|form|art|tipo|clase|categor\w*)\b.*(accord|convention|acuerdo|convenio|agreement|partenariat|partnership|abkommen|vertrag|partnerschaft|lien|cooperation|instrument|link|relation|beziehung|vinculo|hermanamiento)|vertragsart|partnerschaftsform|instrument|(agreement|link|partnership) (type|kind)|^forme juridique/,
  ],
  ['instrument', 2, /^(type|art|tipo|nature|kind|form|forme|categorie|category|kategorie)$/],
  [
    'legalNature',
    3,
    /portee juridique|nature juridique|legal nature|rechtsnatur|naturaleza juridica|legal_nature/,
  ],
  ['country', 3, /\b(pays|country|land|staat|pais)\b/],
  [
    'region',
    3,
    /\b(region|state|province|bundesland|etat federe|provincia|departement|canton|county|estado federado)\b/,
  ],
  [
    'party',
    3,
    /partenaire|partner(?!schaft|ship)|parties|\bparty\b|ville (jumel|soeur)|villes (jumel|soeur)|jumel(ee|age) avec|sister|twin (town|city)|twinned|partnerstadt|vertragspartner|ciudad(es)? hermana|hermanad|socio|contraparte|collectivite|counterpart/,
  ],
  [
    'city',
    3,
    /\b(ville|city|town|stadt|ciudad|commune|gemeinde|municipio|localite|municipality)\b/,
  ],
  [
    'title',
    3,
    /intitule|titre|\btitle\b|bezeichnung|titel|titulo|denominacion|nom de (l'?)?(accord|convention)|name of (the )?agreement|agreement name|libelle|vertragsname/,
  ],
  [
    'title',
    2,
    /^(l'?)?(accord|convention|agreement|abkommen|vereinbarung|vertrag|acuerdo|convenio|objet|subject|gegenstand|objeto|nom|name|nombre)s?$/,
  ],
  [
    'reference',
    3,
    /^(n°|no\.?|nr\.?|num(ero)?|number|nummer)$|\bref(erence|erencia|erenz)?\b|aktenzeichen|expediente|deliberation|dossier|file (no|number)/,
  ],
  [
    'status',
    3,
    /statut|\bstatus\b|situation|situacion|etat (actuel|de l|du)|\bstand\b|zustand|en vigueur|^active?$|^actif$|activo|current state/,
  ],
  ['status', 2, /^etat$|^estado$/],
  [
    'domains',
    3,
    /domaine|thematique|theme|themen|\bthema\b|\btema(s)?\b|fields?\b|\barea(s)?\b|bereich|ambito|\baxes?\b|topic|sector|secteur|schwerpunkt|contenu/,
  ],
  [
    'website',
    3,
    /site (web|internet)|website|web ?seite|\burl\b|\blien\b|\blink$|enlace|sitio web|homepage/,
  ],
  [
    'note',
    3,
    /observation|remarque|\bnotes?\b|bemerkung|comment|anmerkung|notas|precision|remarks/,
  ],
  ['id', 3, /^(id|identifiant|identifier|kennung|identificador)$/],
];
