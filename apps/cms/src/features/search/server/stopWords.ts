/** Words that every text has, without accents. What is left out here can't be searched for. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  fr: `a afin ai ainsi alors apres au aucun aupres aussi autre autres aux avait avant avec avoir c
    car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de
    depuis des donc dont du elle elles en entre est et etaient etait etant ete etre eux furent fut
    ici il ils j je jusque l la le les leur leurs lors lui m ma mais me mes moins mon n ne ni nos
    notre nous on ont ou par parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle
    quelles quels qui quoi s sa sans se selon sera ses si soit son sont sous sur t ta te tes ton
    tous tout toute toutes tres tu un une vers vos votre vous y`,
  en: `a after all also an and any are as at be been before being between both but by can
    could did do does during each for from had has have he her here his how i if in into is it its
    itself may more most my no nor not of off on once one only or other our out over own s same she
    should so some such t than that the their them then there these they this those through to too
    under until up very was we were what when where which while who whom why will with would you
    your`,
};

const none: ReadonlySet<string> = new Set();

const sets = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** The stop words of a language ('fr'); none for one that we have no list of. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
