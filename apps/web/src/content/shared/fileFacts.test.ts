import { shippedMessages } from '../../i18n/messages';
import { fileFormat, fileSize } from './fileFacts';

const french = (shippedMessages('fr') ?? never()).units;

function never(): never {
  throw new Error('There is no French');
}

test.each([
  [240.4, '240\u00A0ko'],
  [2540, '2,5\u00A0Mo'],
  [1.5, '1,5\u00A0ko'],
  [0.34, '340\u00A0octets'],
])('%d kB is written %s in French', (size, expected) => {
  expect(fileSize(size, french, 'fr')).toBe(expected);
});

test('a format is named by its extension', () => {
  expect(fileFormat('.pdf')).toBe('PDF');
  expect(fileFormat(null)).toBe('');
});
