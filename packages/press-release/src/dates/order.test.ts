import { readRelease } from '../readRelease';

const french = (text: string) => readRelease(`Valcombe, le 3 mars 2024\n\nUn pas\n\n${text}`);
const english = (text: string) => readRelease(`Elmstead, March 3, 2024\n\nOne step\n\n${text}`);
const read = ({ agreements, warnings }: ReturnType<typeof french>) => [
  agreements[0]?.signedOn?.value,
  warnings.map(({ code }) => code).filter((code) => /^(?:day-first|ambiguous-date)$/.test(code)),
];

it('reads the day first in French, and says so', () => {
  const text = 'Valcombe et Ornay ont signé une convention le';
  expect(read(french(`${text} 01/03/2024.`))).toEqual(['2024-03-01', ['day-first']]);
  expect(read(french(`${text} 22/02/2024.`))).toEqual(['2024-02-22', []]);
});

const SIGNED = 'The City of Elmstead and the City of Ornay signed a charter on 01/03/2024.';

it('reads no such date in English where nothing shows the order', () => {
  expect(read(english(SIGNED))).toEqual([undefined, ['ambiguous-date']]);
  expect(read(english(`${SIGNED} The fair opened on 02/25/2024.`))).toEqual([
    undefined,
    ['ambiguous-date'],
  ]);
});

it.each([
  'The fair opened on 25/02/2024.',
  'See www.elmstead.gov.uk for more.',
  'Elmstead is a town in England.',
])('reads it in English where the text shows the order: %s', (more) => {
  expect(read(english(`${SIGNED} ${more}`))).toEqual(['2024-03-01', ['day-first']]);
});

it('takes no date of a release from figures that nothing orders', () => {
  const { date } = readRelease(`03/04/2024\n\nElmstead and Ornay Join\n\n${SIGNED}`);
  expect(date).toBeNull();
});
