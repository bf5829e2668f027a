import { readRelease } from '../readRelease';

const BODY = 'Valcombe et Ornay ont signé le 2 mars 2024 une convention de partenariat.';

it('finds the headline under the head of a newsletter, whose date is the release’s', () => {
  const { headline, date } = readRelease(
    `Le Petit Valcombais – lettre n° 12 – 3 mars 2024\n\nAU SOMMAIRE\nTravaux – Agenda\n\nValcombe et Ornay se lient\n\n${BODY}`,
  );
  expect([headline?.value, date?.value]).toEqual(['Valcombe et Ornay se lient', '2024-03-03']);
});

it('finds the headline under what a news wire prints', () => {
  const { headline } = readRelease(
    `News provided by\nCity of Ornay\nMar 03, 2024, 09:30 ET\n\nOrnay and Valcombe Join\n\nORNAY, March 3, 2024 /CNW/ - Ornay and Valcombe signed an agreement on March 2, 2024.`,
  );
  expect(headline?.value).toBe('Ornay and Valcombe Join');
});

it.each([
  ['« On n’avance qu’ensemble »', '« On n’avance qu’ensemble »'],
  [
    '« Nous avançons » : Valcombe et Ornay se lient',
    '« Nous avançons » : Valcombe et Ornay se lient',
  ],
  // What someone said under the dateline is a statement.
  ['« On n’avance qu’ensemble »\n\nAnne Roux, maire de Valcombe', undefined],
])('takes %s for a headline', (top, headline) => {
  const draft = readRelease(`Valcombe, le 3 mars 2024\n\n${top}\n\n${BODY}`);
  expect(draft.headline?.value).toBe(headline);
});

it('takes a name with its service and telephone at the end for a contact', () => {
  const { contacts, statements } = readRelease(
    `Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n${BODY}\n\nAnne Roux\nDirectrice de la communication\nTél. : 02 00 00 00 00`,
  );
  expect(contacts.map(({ value }) => value)).toEqual([
    'Anne Roux\nDirectrice de la communication\nTél. : 02 00 00 00 00',
  ]);
  expect(statements).toEqual([]);
});

it('divides at “English version follows”', () => {
  const draft = readRelease(
    `Valcombe et Ornay se lient\n\nVALCOMBE, le 3 mars 2024 – ${BODY}\n\nENGLISH VERSION FOLLOWS\n\nValcombe and Ornay join\n\nVALCOMBE, March 3, 2024 – Valcombe and Ornay have signed a partnership agreement on March 2, 2024.`,
  );
  expect(draft.versions.map(({ language, headline }) => [language, headline?.value])).toEqual([
    ['fr', 'Valcombe et Ornay se lient'],
    ['en', 'Valcombe and Ornay join'],
  ]);
});
