import { alternatives } from './alternatives';

// An office is known by the noun it begins with; gendered forms stand beside each other.

const FRENCH = `
maire|mairesse|maire-adjointe?|adjointe? au maire|adjointe? à la maire|adjointe?|bourgmestre|échevine?|syndic|syndique
présidente?|co-?présidente?|vice-?présidente?|conseill(?:er|ère)|ministre|préf(?:et|ète)|sous-préf(?:et|ète)
direct(?:eur|rice)|codirect(?:eur|rice)|déléguée?|consule?|ambassad(?:eur|rice)|rect(?:eur|rice)
vice-rect(?:eur|rice)|doyenn?e?|vice-doyenn?e?|chef(?:fe)?|responsable|co-?responsable|secrétaire
députée?|sénat(?:eur|rice)|eurodéputée?|chanceli(?:er|ère)|gouverneure?|premi(?:er|ère) ministre
coordinat(?:eur|rice)|coordonnat(?:eur|rice)|membre|porte-parole|commissaire|professeure?
maître de conférences|maîtresse de conférences|chercheure?|chercheuse|enseignante?-chercheure?
fondat(?:eur|rice)|cofondat(?:eur|rice)|gérante?|PDG|DG|DGS|administrat(?:eur|rice)
conservat(?:eur|rice)|archiviste|bibliothécaire|chargée? d[e']|commandante?|capitaine|amirale?
générale?|trésori(?:er|ère)|élue?|représentante?|attachée?|intendante?|proviseure?|principale?
curat(?:eur|rice)|commissaire|architecte|urbaniste|ingénieure?|enseignante?|institut(?:eur|rice)
entraîn(?:eur|euse)|artiste|luthi(?:er|ère)|musicienn?e?|auteure?|autrice|écrivaine?|poète
réalisat(?:eur|rice)|chorégraphe|peintre|sculpt(?:eur|rice)|photographe|historienn?e?|médecin
infirmi(?:er|ère)|étudiante?|doctorante?|agricult(?:eur|rice)|producteur|productrice|pilote
animat(?:eur|rice)|médiat(?:eur|rice)|inspect(?:eur|rice)|superviseure?|analyste|avocate?|notaire
juge|magistrate?|procureure?|colonelle?|lieutenante?|sergente?|agente?|gestionnaire|titulaire
mandataire|chancelière|grand chef|grande cheffe|leader|numéro deux|patronn?e?|dirigeante?
entrepreneure?|entrepreneuse|artisane?|restaurat(?:eur|rice)|chef de|négociat(?:eur|rice)
interprète|traduct(?:eur|rice)|rapporteure?|questeure?|haut-commissaire|légate?|évêque|pasteure?
conférenci(?:er|ère)|organisat(?:eur|rice)|sociologue|climatologue|géographe|économiste|biologiste
hydrologue|hôte|apprentie?|libraire|gardienn?e?|boulang(?:er|ère)|bénévole|habitante?|lycéenn?e?|collégienn?e?|commerçante?|retraitée?|championn?e?|muraliste|illustrat(?:eur|rice)|vidéaste|comédienn?e?|danseu(?:r|se)|chanteu(?:r|se)|ébéniste|chercheur|bourgmestre|édile|correspondante?|vigneronn?e?|pêcheu(?:r|se)|cuisini(?:er|ère)|sauveteu(?:r|se)|pompi(?:er|ère)|premi(?:er|ère) magistrate?|première? édile|bâtonni(?:er|ère)|wali|cathaoirleach|taoiseach|tánaiste|alcalde|alcaldesa|sindaco|sindaca|burgomestre|oberbürgermeister|oberbürgermeisterin|bürgermeister|bürgermeisterin|presidente|presidenta|landamman|préposée?`;

const ENGLISH = `
mayor|deputy mayor|lord mayor|mayor pro tem|provost|lord provost|president|vice[- ]president|chair
vice[- ]chair|co-chair|chairman|chairwoman|chairperson|councillor|councilor|councilmember
council ?member|councilman|councilwoman|alderman|alderwoman|minister|prime minister|secretary
director|directress|managing director|executive director|CEO|CFO|COO|CTO|chief executive|chief|chief of staff
commissioner|governor|lieutenant governor|ambassador|consul|consul general|rector|pro-rector|dean
vice[- ]chancellor|chancellor|vice[- ]rector|professor|lecturer|head|leader|deputy leader|manager
coordinator|officer|founder|co-founder|spokesperson|spokesman|spokeswoman|librarian|archivist
curator|senator|representative|superintendent|administrator|treasurer|trustee|premier|reeve|warden
principal|member|lead|member of parliament|MP|MEP|MSP|MLA|assembly ?member|researcher|scientist
engineer|architect|artist|musician|author|writer|teacher|student|farmer|owner|partner|lecturer
fellow|attorney|judge|sheriff|police chief|fire chief|captain|colonel|major|sergeant|general
clerk|town clerk|city manager|county executive|supervisor|selectman|select board chair|advisor
adviser|delegate|envoy|high commissioner|attaché|registrar|bursar|historian|planner|economist
ecologist|hydrologist|biologist|organizer|organiser|entrepreneur|designer|conductor|coach|chaplain
bishop|elder|grand chief|convener|liaison|specialist|analyst|producer|editor|photographer|nurse
doctor|apprentice|volunteer|resident|shopkeeper|pupil|keeper|gardener|baker|chef|firefighter|ranger|winner|chairperson|sommelier|interpreter|translator|steward|harbou?r ?master|portreeve`;

const MODIFIERS = `
ancienn?e?|premi(?:er|ère)|deuxième|second|seconde|troisième|actuelle?|futur|future|nouveau|nouvelle
co-|grand|grande|haut|haute|former|first|second|third|current|acting|interim|incoming|outgoing|new
newly elected|deputy|assistant|associate|senior|executive|honorary|regional|national|municipal
general|chief|founding|managing|city|town|county|district|state|federal|international|civic|junior
vice|joint|principal|lead|cabinet|committee|board|student|youth|programme|marketing|operations|finance|public works|parks|project|program|programme|artistic|scientific|technical|academic|medical
communications|fire|police|research|museum|harbou?r|port|school|council|borough|trade|policy|head
twinning|partnerships?|international relations|exchange|programmes|tourism|heritage|culture|sports|climate|sustainability|equality|housing|education|health|visitor|customer|outreach|artistic|festival|cultural|economic development|environmental|maître|maîtresse|jeune|célèbre`;

export const OFFICE_NOUN = `(?:${alternatives(FRENCH)}|${alternatives(ENGLISH)})(?![\\p{L}])`;

/** At most three words before the noun: “the former deputy mayor”. */
export const OFFICE_HEAD = `(?:(?:l'|(?:la|le|les|the|an?|une?|son|sa|its|his|her|notre|our) )?(?:(?:${alternatives(MODIFIERS)})[ -]){0,3}${OFFICE_NOUN})`;
