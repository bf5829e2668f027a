import { MONTH, WEEKDAY } from '../words/months';

/** What kind of paper it is, alone on its line or before a dateline or headline. */
export const LABEL =
  /^(?:communiqué(?: de presse| commun| conjoint| aux médias| aux rédactions)*|dossier de presse|note aux (?:médias|rédactions)|(?:joint |media |official )?(?:press|news|media) (?:release|statement)|joint (?:press )?(?:release|statement)|for immediate release|pour (?:diffusion|publication) immédiate|à diffuser immédiatement|diffusion immédiate|immediate release|invitation (?:à la )?presse|avis (?:aux médias|de convocation|à la presse)|convocation (?:aux médias|de presse|presse)|(?:media|press|news) (?:advisory|invitation|notice)|point presse|CP|déclaration commune|information presse|espace presse|press office)(?![\p{L}'])/iu;
export const ADVISORY =
  /^(?:invitation(?: à la)? presse|avis (?:aux médias|de convocation|à la presse)|convocation|(?:media|press) (?:advisory|invitation))/iu;
export const EMBARGO =
  /^[^\p{L}]{0,4}(?:(?:strictement )?(?:sous|under) (?:strict )?embargo|embargo(?:ed)?|(?:à )?ne pas (?:diffuser|publier) avant|not for (?:publication|release|broadcast) (?:before|until)|strict(?:ly)? embargo|hold for release|diffusion autorisée à partir|for release (?:at|on|after)|information sous embargo)/iu;
export const CORRECTION =
  /^(?:[^\p{L}]{0,4})(?:annule et remplace|(?:communiqué )?rectificatif|erratum|correction|corrig(?:é|endum)|version corrigée|corrected version|(?:this|the following) (?:release |version )?(?:replaces|supersedes|corrects)|ce communiqué (?:annule|remplace))/iu;
export const CORRECTS =
  /(?:annule et remplace|(?:replaces|supersedes|corrects) (?:the|our|an earlier) (?:\p{L}+ )?(?:release|version|statement)|remplace (?:le communiqué|la version))/iu;
export const END =
  /^(?:[-–—*•_~ .]*(?:30|fin(?: du communiqué)?|ends?|end of release)[-–—*•_~ .]*|(?:# ?){1,5}|(?:\* ?){3,5}|[-–—_=*~]{3,}|xxx)$/iu;
export const MAIL_HEADER =
  /^[> ]*(?:de|from|à|a|to|cc|cci|bcc|envoyé(?: le)?|sent|date|objet|subject|pièces? jointes?|attachments?|répondre à|reply-to|importance) ?: ?/iu;
export const FORWARDED =
  /^[-–—_> ]*(?:message (?:transféré|d'origine|original)|(?:début du )?message transféré|forwarded message|original message|begin forwarded message|e-mail transféré|courriel transféré)[-–—_ :]*$/iu;
export const GREETING =
  /^(?:bonjour|bonsoir|madame,? monsieur|mesdames,? messieurs|chers? (?:\p{L}+ ?){1,4}|chères? (?:\p{L}+ ?){1,4}|hi|hello|dear|good (?:morning|afternoon))(?: [\p{L} ]{1,40})?,?!?\.?$/iu;
export const SIGN_OFF =
  /^(?:(?:bien )?cordialement|sincères salutations|bien à vous|à votre disposition|meilleures salutations|best(?: regards| wishes)?|kind regards|regards|warm regards|yours (?:sincerely|faithfully|truly)|thanks|thank you|many thanks|merci)[ ,.!]*$/iu;
export const NOTICE =
  /(?:ce (?:message|courriel|courrier électronique|mél)(?: électronique)?,? (?:et|ainsi que|est|peut|contient|s'adresse)[^.]{0,120}(?:confidentiel|destinataire|pièces? jointes?)|this (?:e-?mail|message)[^.]{0,120}(?:confidential|intended|privileged)|si vous avez reçu ce (?:message|courriel) par erreur|if you (?:have )?received? this (?:e-?mail|message) in error|pensez à l'environnement|please consider the environment|avis de confidentialité|confidentiality notice|se désabonner|unsubscribe)/iu;
const DATE = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:er)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?)`;
export const DEBRIS = new RegExp(
  `^(?:(?:publié|mis(?:e)? à jour|modifié|mis en ligne|posté|rédigé|published|posted|updated|last (?:updated|modified)|created|temps de lecture|durée de lecture|lecture|reading time|\\d+ min(?:utes?)?(?: de lecture| read)|partager(?: cet article)?|share(?: this article)?|au sommaire|in this issue|imprimer|print|télécharger|download|accueil|home|rechercher|search|menu|aller au contenu|skip to|tags?|mots?-clés?|keywords|catégories?|category|rubrique|cookies?|retour|back to|lire aussi|read also|read more|écouter|listen|fil d'ariane|vous êtes ici|you are here|auteur|author|référence|réf\\.|ref\\.?|n° ?\\d|image|facebook|twitter|linkedin|suivez-nous|follow us|newsletter|dossier suivi par|affaire suivie par|suivi par|contact interne|page \\d+|slug|status|type|id|lang|thématiques?|(?:date|meta|tag) \\d{4})(?![\\p{L}])(?=.{0,90}$)|(?:©|\\d+ ?/ ?\\d+|page) ?\\d*$|codes? (?:de (?:diffusion|transmission) ?)?:? ?\\d[\\d ,/-]*$)`,
  'iu',
);
/** A line of metadata that ran into the text: “ date 2024-04 Mardi 9 avril…”. */
export const DEBRIS_PREFIX =
  /^(?:(?:date|published|publié|posted|meta|id|lang|type)[ :=]+)(?:le )?(?:\d{4}(?:-\d{2}){1,2}|\d{1,2}\/\d{1,2}\/\d{4})(?:T[\d:]+Z?)? +/iu;
export const BREADCRUMB =
  /^[^.!?«»]{2,60}(?: ?[>›|→] [^.!?«»]{2,60}){1,6}$|^(?:accueil|home)(?: ?[/»-] [^.!?]{2,60}){1,6}$/iu;
/** Who sends it, above everything: “Ville de X”, “Office of the Mayor”, “100 Main Street”. */
export const LETTERHEAD =
  /^(?:(?:la )?(?:ville|commune|mairie|métropole|région|département|communauté|agglomération|direction|service|cabinet|bureau|ministère|université|office|administration|collège (?:communal|échevinal)|conseil (?:administratif|communal|municipal|d'état|régional|départemental|exécutif|provincial)|chancellerie|municipalité|cellule|city|town|village|county|borough|council|department|division|university|communications?)(?: (?:de|du|des|d'|of|the|la|l')?[^.,:;!?]{0,60})?|news from [^.:;]{2,60}|\d{1,5},? [^.:;]{3,40}(?:street|avenue|road|rue|boulevard|place|st\.|ave\.)[^.:;]{0,20}|\d{1,4},? (?:rue|avenue|place|boulevard)[^.:;]{3,60})$/iu;
const CLOCK = '(?:,? ?\\d{1,2}[:h. ]{1,3}\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?';
export const ONLY_DATE = new RegExp(`^(?:le )?${DATE}${CLOCK}\\.?$`, 'iu');
/** The head of a newsletter: its name, number and date on one line. */
export const MASTHEAD = new RegExp(
  `^(?=.{0,120}(?:(?<![\\p{L}])(?:n°|no\\.?|numéro|issue|vol\\.?) ?\\d)).{0,120}[-–—|•·,] ?(?:${DATE}|${MONTH} \\d{4})$`,
  'iu',
);
/** What lines go on under: who sends a release by wire, what else a newsletter has. */
export const WIRE =
  /^(?:nouvelles fournies par|news provided by|provided by|au sommaire|sommaire|in this issue)(?![\p{L}])/iu;
export const CONTACT_HEADING =
  /^(?:vos |your |our |nos )?(?:contacts?(?: (?:presse|médias?|media|press|utiles|officer|person|pour les médias|us|information))*|(?:media|press|news) (?:contacts?|relations|inquir(?:y|ies)|enquir(?:y|ies)|office|officer|information|requests?|queries)|relations (?:presse|médias?|publiques|avec les médias)|attachée? de presse|service (?:de )?presse|service des communications|renseignements?|demandes? (?:d'entrevue|médias?|d'information)s?|pour (?:plus d'informations?|tout(?:e)? (?:information|renseignement|question|demande)|informations?|en savoir plus|les médias)|informations?|for (?:more|further|additional) (?:information|details)(?:,? (?:please )?contact)?|for (?:media|press) (?:inquiries|enquiries|queries)|accréditations?|rsvp|merci de confirmer (?:votre )?(?:présence|venue|participation)|confirmation de présence|inscriptions?|interviews?|entrevues?)(?: [\p{L}' ]{0,40})?(?: ?[:–—-] ?|$)/iu;
export const SOURCE = /^source ?[:–—-] ?/iu;
export const CREDIT =
  /^[(\[]?(?:(?:crédits?|credits?)(?: ?(?:photo|photos|image|images|visuel|visuels|photographique|photographiques|photography))?|photos?(?: (?:credit|credits|by|de|par|courtesy of|courtesy))?|photograph(?:y|ies?|s)?(?: by)?|picture|image credit|images?|visuels?|illustrations?|légende|caption|©|copyright|\(c\)) ?(?:[:–—-] ?|(?<=(?:by|de|par|of|©|courtesy|copyright|\(c\)) ?))/iu;
export const BOILERPLATE =
  /^(?:à propos (?:de |d'|des |du )|about (?:the )?|qui (?:est|sommes)|l[ea] [\p{L} ]{2,40} en (?:bref|quelques mots|chiffres)$|en savoir plus sur )/iu;
/** What a press office adds for journalists, under a release. */
export const NOTES =
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|journalists|news ?rooms?)|editors?'?s? notes?|notes? (?:aux|pour les) (?:rédactions?|rédact(?:eurs|rices)|journalistes)|note à la rédaction|pour aller plus loin)[ :.]*$/iu;
export const PRESS_OFFICE =
  /(?<!\p{L})(?:(?:press|media|communications?) (?:officer|manager|relations|office)|attachée? de presse|chargée? d(?:e presse|e communication|es relations (?:presse|médias))|relations (?:presse|médias?)|service (?:de )?presse)(?!\p{L})/iu;
export const LANGUAGE_NOTE =
  /^\(?(?:english (?:version )?(?:follows|below)|la version française suit|le français suit|version (?:française|anglaise)|french (?:version )?(?:follows|below)|english version|texte en français (?:ci-dessous|plus bas))\)?\.?$/iu;
