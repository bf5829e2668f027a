import { alternatives } from './alternatives';

/** Nouns that a name of an organisation begins with or has in it, in either language. */
const NOUNS = alternatives(`
ville|cité|commune|municipalité|métropole|agglomération|communauté|région|département|conseil|comité
commission|université|école|institut|académie|collège|lycée|centre|agence|chambre|association|ong
fondation|fédération|syndicat|pôle|cluster|grappe|technopole|réseau|office|musée|théâtre|opéra
orchestre|bibliothèque|médiathèque|archives|laboratoire|hôpital|chu|port|régie|société|entreprise
groupe|coopérative|union|alliance|ligue|club|ministère|consulat|ambassade|délégation générale|cci
parc|conservatoire|observatoire|incubateur|bureau|service|direction|comité de jumelage|maison|ordre
gouvernement|assemblée|parlement|préfecture|canton|district|province|état|mrc|incubateur|campus|scop
city|town|village|borough|county|council|municipality|region|state|university|college|school
institute|academy|agency|chamber|foundation|federation|trust|centre|center|network|museum|theatre
theater|opera|orchestra|library|archive|laboratory|hospital|authority|board|company|corporation|inc
group|cooperative|union|league|ministry|consulate|embassy|department|commission|committee|government
parliament|assembly|partnership|consortium|society|bank|fund|forum|festival|airport|harbour|harbor
universidade|universidad|università|universität|ayuntamiento|instituto|istituto|hochschule|stadt
métropole|district|parish|diocese|guild|press|bureau|office|services|exchange|hub|lab|labs|house`);

export const ORGANISATION_NOUN = `(?:${NOUNS})s?(?![\\p{L}])`;

const WORD = new RegExp(`^${ORGANISATION_NOUN}$`, 'iu');

export const isOrganisationNoun = (word: string): boolean => WORD.test(word.replace(/^[dl]'/i, ''));
