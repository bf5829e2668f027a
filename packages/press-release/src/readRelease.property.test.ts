import fc from 'fast-check';
import { slowOn } from '@entente/model/linear.fixture';
import { untrue, withoutEvidence } from './draft.fixture';
import { readRelease } from './readRelease';

/** Pieces that readers look for, so that chance puts them together in ways nobody wrote. */
const PIECE = fc.constantFrom(
  '« ',
  ' »',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  ', ',
  '. ',
  ' : ',
  ' – ',
  '(',
  ')',
  'Anne Roux',
  'Mme Roux',
  'maire de Valcombe',
  'la présidente de la Région Haute',
  'Mayor of Elmstead',
  'said ',
  'a déclaré ',
  'déclare-t-elle',
  'selon ',
  'according to ',
  'que ',
  'that ',
  'Valcombe',
  'VALCOMBE, le 3 mars 2024 –',
  '3 mars 2024',
  'March 3, 2024',
  'du 7 au 12 avril 2024',
  'en janvier 2023',
  'ont signé un protocole de coopération',
  'signed an agreement',
  ' et ',
  ' and ',
  'la Ville de ',
  "l'Université de ",
  'une délégation de ',
  'dans les domaines de la culture, du sport',
  'en partenariat avec ',
  'COMMUNIQUÉ DE PRESSE',
  'SOUS EMBARGO',
  'Contact presse :',
  'À propos de Valcombe',
  'Photo : ',
  '- 30 -',
  '###',
  '• ',
  '- ',
  'https://a.example',
  '\uD83C',
  '\uFEFF',
  '_',
  '1',
  'é',
  'the ',
  'les ',
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

/** What only readers of releases may be slow on; the rest is `linear.fixture`'s. */
const UNITS = [
  '«',
  '« ',
  '«\n',
  '« a », dit Aa Bb. ',
  '“\n\n',
  '"a ',
  "'A b c d.' ",
  'Aa Bb, maire de ',
  'maire de ',
  'a dit ',
  ', dit Aa Bb',
  'selon Aa Bb, ',
  'signé entre A et B, ',
  'domaines : a, ',
  'partenaires : X Y, ',
  'délégation du 7 au 12 avril 2024 à ',
  'protocole de coopération et de ',
  'A ',
  'Ab',
  'M. ',
  'De : a\n',
  '- a\n',
  'a\tb\n',
  'ab\n',
  '1 mai 2024 ',
  'première adjointe ',
  '– 30 –\n\nThe city of the and\n\n',
  'À propos de A\n',
  'https://a.b ',
  '(Photo : a) ',
];

describe('whatever is read', () => {
  it('is told word for word where its evidence says', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const draft = readRelease(text);
        expect(draft.source).toBe(text);
        expect(untrue(draft)).toEqual([]);
        expect(withoutEvidence(draft)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('is read again in the same way', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(readRelease(text)).toEqual(readRelease(text));
      }),
      { numRuns: 100 },
    );
  });
});

it('takes time in the measure of the text, whatever it repeats', () => {
  expect(slowOn((text) => readRelease(text), 16_000, UNITS)).toEqual([]);
}, 240_000);

it('reads a hundred thousand opening marks', () => {
  const draft = readRelease('«'.repeat(100_000));
  expect(draft.kind).toBe('not-a-release');
});

it.each([0.25, 0.5, 1])('reads %s MB of releases within two seconds a megabyte', (megabytes) => {
  const release =
    'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\nValcombe et Ornay ont signé le 3 mars 2024 une convention.\n\n« Nous avançons », a déclaré Anne Roux, maire de Valcombe.\n\n';
  const text = release.repeat((megabytes * 1_000_000) / release.length);
  const start = process.cpuUsage();
  readRelease(text);
  // Compiling what runs for the first time takes half a second, however short the text.
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(megabytes * 2_000 + 1_000);
});
