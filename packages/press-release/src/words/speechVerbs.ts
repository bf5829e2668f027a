import { alternatives } from './alternatives';

const PRESENT_FRENCH = alternatives(`
déclare|déclarent|affirme|affirment|explique|expliquent|souligne|soulignent|ajoute|ajoutent|précise
précisent|indique|indiquent|rappelle|rappellent|estime|estiment|confie|commente|commentent|conclut
concluent|poursuit|poursuivent|assure|assurent|annonce|annoncent|insiste|insistent|témoigne
témoignent|résume|résument|observe|note|notent|relève|dit|disent|lance|plaide|promet|raconte
détaille|martèle|soutient|reconnaît|mentionne|renchérit|répond|complète|appuie|constate|considère
considèrent|avance|argumente|prévient|espère|se dit|se disent|se réjouit|se réjouissent|se félicite|se félicitent
s'enthousiasme|s'amuse|s'exclame|s'émeut|nuance|analyse|explicite|juge|pense|croit|fait valoir
fait savoir|fait remarquer|sourit|glisse|remarque|développe|certifie|garantit|confirme|confirment
s'engage|s'interroge|se souvient|reprend|décrit|évoque|salue|saluent|exprime|expriment|illustre
partage|partagent|tient à préciser|tient à souligner|tient à saluer|défend|abonde|enchaîne|termine
déclarait|expliquait|soulignait|rappelait|indiquait|précisait|disait|ajoutait|affirmait|confiait
estimait|annonçait|écrit|écrivait|signale|atteste|argue|proclame|clame|ironise|plaisante|avertit
souhaite|souhaitent|motive|vante|se souvenait|conclua|conclut-on`);

const PARTICIPLE = alternatives(`
déclaré|affirmé|expliqué|souligné|ajouté|précisé|indiqué|rappelé|estimé|confié|commenté|conclu
poursuivi|assuré|annoncé|insisté|témoigné|résumé|observé|noté|relevé|dit|lancé|plaidé|promis|raconté
détaillé|martelé|soutenu|reconnu|mentionné|renchéri|répondu|complété|appuyé|constaté|considéré|avancé
prévenu|espéré|fait valoir|fait savoir|fait remarquer|glissé|remarqué|confirmé|garanti|évoqué
salué|exprimé|illustré|partagé|tenu à préciser|tenu à souligner|tenu à rappeler|tenu à saluer
nuancé|écrit|signalé|argué|proclamé|averti|plaisanté|souri|défendu|enchaîné|terminé|souhaité|abondé`);

const REFLEXIVE = alternatives(`
réjoui|dit|félicité|enthousiasmé|exclamé|amusé|ému|engagé|interrogé|souvenu`);

const ADVERB =
  "(?:(?:notamment|également|aussi|ainsi|encore|par ailleurs|pour sa part|quant à (?:lui|elle)|alors|en outre|d'emblée|de son côté|pour conclure|enfin|d'abord|ensuite|déjà|avec (?:enthousiasme|fierté|émotion)|en souriant),? )?";
const PRONOUN = '(?:-t)?-(?:il|elle|on|ils|elles)';

/** A verb of speech with its auxiliaries, and the pronoun after it, named `p1`. */
export const FRENCH_SPEECH = `(?:(?:(?:lui|leur|nous|vous|y|en) )?(?:a|ont|avait|avaient)(?<p1>${PRONOUN})? ${ADVERB}(?:${PARTICIPLE})|(?:s'est|se sont|s'était)(?<p2>${PRONOUN})? ${ADVERB}(?:${REFLEXIVE})(?:e|s|es)?|(?:de |d')(?:rappeler|ajouter|conclure|préciser|souligner|poursuivre|expliquer|renchérir)|(?:(?:lui|leur|nous|vous|y|en) )?(?:${PRESENT_FRENCH})(?<p3>${PRONOUN})?)(?![\\p{L}])`;

const ENGLISH = alternatives(`
said|says|say|added|adds|stated|states|explained|explains|noted|notes|commented|comments|remarked
remarks|declared|declares|concluded|concludes|continued|continues|observed|observes|emphasized
emphasised|emphasizes|emphasises|stressed|stresses|announced|announces|insisted|insists|recalled
recalls|replied|pointed out|points out|affirmed|affirms|wrote|writes|joked|jokes|highlighted
highlights|reflected|reflects|warned|warns|promised|promises|enthused|enthuses|shared|told reporters
told journalists|argued|argues|believes|acknowledged|acknowledges|reiterated|reiterates|underlined
underlines|underscored|quipped|agreed|agrees|confirmed|confirms|recounted|suggested|suggests|urged
maintained|asserted|asserts|expressed|testified|summed up|sums up|pledged|pledges|reported|vowed
estimated|hopes|hoped|welcomed|chimed in|laughed|smiled|responded|responds|went on|admitted|admits
remembers|remembered|described|describes|stresses|told the audience|told the council|told delegates`);

const ENGLISH_ADVERB =
  '(?:(?:also|then|further|today|yesterday|proudly|simply|later|jokingly|earlier) )?';

export const ENGLISH_SPEECH = `(?:(?:has |have |had )?${ENGLISH_ADVERB}(?:${ENGLISH}))(?![\\p{L}])`;

/** Either language; groups p1 to p3 hold a French pronoun after the verb. */
export const SPEECH = `(?:${FRENCH_SPEECH}|${ENGLISH_SPEECH})`;

/** Without the named groups, where it stands more than once in an expression. */
export const SPEECH_PLAIN = SPEECH.replace(/\?<p\d>/g, '?:');
