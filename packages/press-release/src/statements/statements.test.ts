import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\nValcombe et Ornay se rapprochent.\n\n';
const read = (text: string, kind = 'direct') =>
  readRelease(HEAD + text)
    .statements.filter((one) => one.kind === kind)
    .map(({ text: said, speakers }) => [said.value, ...speakers.map(({ name }) => name.value)]);

const SAID = 'Nous avançons ensemble.';
it.each([
  ['after it, without a verb', `« ${SAID} » Anne Roux, maire de Valcombe`],
  ['on the next line', `« ${SAID} »\nAnne Roux, maire de Valcombe`],
  ['in two lines of the next paragraph', `« ${SAID} »\n\nAnne Roux\nMaire de Valcombe`],
  ['after a dash', `« ${SAID} » – Anne Roux, maire de Valcombe`],
  ['in brackets', `“${SAID}” (Anne Roux, maire de Valcombe)`],
  ['with a verb after it', `« ${SAID} », a déclaré Anne Roux, maire de Valcombe.`],
  ['with the office first', `« ${SAID} », se réjouit la maire de Valcombe, Anne Roux.`],
  ['before it, with a colon', `Anne Roux, maire de Valcombe : « ${SAID} »`],
  ['before it, with a verb', `Anne Roux, maire de Valcombe, explique : “${SAID}”`],
  [
    'before it, far into the sentence',
    `À l’issue de la visite, la maire de Valcombe, Anne Roux, a déclaré : « ${SAID} »`,
  ],
  ['in the paragraph above', `Citations\n\nAnne Roux, maire de Valcombe :\n« ${SAID} »`],
  ['by “Pour”', `Pour Anne Roux, maire de Valcombe, « ${SAID} »`],
  [
    'in English',
    `"${SAID.replace('.', ',')}" said Anne Roux, Mayor of Elmstead.`.replace(
      'ensemble,',
      'ensemble.',
    ),
  ],
])('finds who speaks %s', (_where, text) => {
  expect(read(text)).toEqual([[SAID, 'Anne Roux']]);
});

it('leaves out the comma that American marks hold', () => {
  expect(read('“We move,” said Anne Roux, Mayor of Elmstead.')).toEqual([['We move', 'Anne Roux']]);
});

it('reads on after who speaks interrupts', () => {
  expect(read('« Un pas », sourit Anne Roux, maire de Valcombe, « puis deux. »')).toEqual([
    ['Un pas', 'Anne Roux'],
    ['puis deux.', 'Anne Roux'],
  ]);
  expect(read('« Un pas, sourit Anne Roux, maire de Valcombe, puis deux. »')).toEqual([
    ['Un pas', 'Anne Roux'],
    ['puis deux.', 'Anne Roux'],
  ]);
});

it('divides paragraphs that each reopen the marks, and leaves the marks out', () => {
  expect(read('« Un.\n\n« Deux. » Anne Roux, maire de Valcombe')).toEqual([
    ['Un.', 'Anne Roux'],
    ['Deux.', 'Anne Roux'],
  ]);
});

it('keeps marks within marks', () => {
  expect(read('« Elle dit “oui” et « non ». » Anne Roux, maire de Valcombe')).toEqual([
    ['Elle dit “oui” et « non ».', 'Anne Roux'],
  ]);
});

it('finds by surname, pronoun and office whom it was told of before', () => {
  const first = '« Un. » Anne Roux, maire de Valcombe\n\n';
  expect(read(`${first}« Deux », ajoute Mme Roux.`)[1]).toEqual(['Deux', 'Anne Roux']);
  expect(read(`${first}« Deux », ajoute-t-elle.`)[1]).toEqual(['Deux', 'Anne Roux']);
  expect(read(`${first}« Deux », ajoute la maire.`)[1]).toEqual(['Deux', 'Anne Roux']);
});

it('parts what is said around who speaks within one pair of marks, and joins it by “continues”', () => {
  const { statements } = readRelease(
    `${HEAD}« Ce pont, souligne Anne Roux, maire de Valcombe, n’est pas de pierre : il tient. »`,
  );
  expect(
    statements.map(({ text, speakers, continues }) => [
      text.value,
      speakers[0]?.name.value,
      continues,
    ]),
  ).toEqual([
    ['Ce pont', 'Anne Roux', undefined],
    ['n’est pas de pierre : il tient.', 'Anne Roux', true],
  ]);
});

it('names nobody where a pronoun may mean two', () => {
  const text =
    'Anne Roux, maire de Valcombe, a reçu Luc Morin, maire d’Ornay. « Nous avançons ensemble, enfin », a-t-il dit.';
  expect(read(text)).toEqual([['Nous avançons ensemble, enfin']]);
});

it('makes no statement of a term in marks', () => {
  expect(
    read('L’appel « Villes d’eau » est lancé. Anne Roux, maire de Valcombe, est venue.'),
  ).toEqual([]);
});

it('tells of a mark that nothing closes, and reads nothing behind it', () => {
  const draft = readRelease(
    `${HEAD}« Nous avançons, a précisé Luc Morin, maire d’Ornay.\n\nFin de la visite.`,
  );
  expect(draft.statements).toEqual([]);
  expect(draft.warnings.map(({ code }) => code)).toContain('unclosed-quotation');
});

it.each([
  [
    'Anne Roux, maire de Valcombe, a rappelé que la coopération date de dix ans.',
    'la coopération date de dix ans',
  ],
  [
    'Selon Anne Roux, maire de Valcombe, la coopération date de dix ans.',
    'la coopération date de dix ans',
  ],
  [
    'La coopération date de dix ans, selon Anne Roux, maire de Valcombe.',
    'La coopération date de dix ans',
  ],
  ['Anne Roux, Mayor of Elmstead, said that the work began in spring.', 'the work began in spring'],
  [
    'The work began in spring, according to Anne Roux, Mayor of Elmstead.',
    'The work began in spring',
  ],
])('reads what is reported in “%s”', (text, said) => {
  expect(read(text, 'reported')).toEqual([[said, 'Anne Roux']]);
});

it('takes no institution for a speaker', () => {
  expect(read('La Ville de Valcombe a annoncé que les travaux commencent.', 'reported')).toEqual(
    [],
  );
});

it.each([
  [
    '« Nous avançons », glisse Anne Roux, maire de Valcombe. « Nous suivons », lui répond Luc Morin, maire d’Ornay.',
    'Luc Morin',
  ],
  [
    '« Nous avançons », glisse Anne Roux, maire de Valcombe. « Nous suivons », lui lance le public.',
    undefined,
  ],
])('never gives to one who has spoken what another answers: %s', (text, speaker) => {
  expect(read(text)[1]?.[1]).toBe(speaker);
});

it('says that a body has spoken, and makes nobody of it', () => {
  const { statements, warnings } = readRelease(
    `${HEAD}« Le calendrier sera tenu », assure la Région.`,
  );
  expect(statements.map(({ text, speakers }) => [text.value, speakers])).toEqual([
    ['Le calendrier sera tenu', []],
  ]);
  expect(warnings.map(({ code }) => code)).toContain('no-speaker');
});
