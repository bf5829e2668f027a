import { shippedMessages, type Messages } from '../../i18n/messages';
import { creditsText, pictureName, usablePictures } from './kitPictures';
import { makeKitMedia } from './press.fixture';

const messages = shippedMessages('fr') as Messages;

test('a picture whose rights have run out is not given out', () => {
  const expired = makeKitMedia({ documentId: 'old', rightsExpiry: '2024-12-31' });
  const usable = (day: string) => usablePictures(makeKitMedia(), [expired], day);
  expect(usable('2024-12-31')).toHaveLength(2);
  expect(usable('2025-01-01').map(({ documentId }) => documentId)).toEqual(['picture']);
});

test('the cover is not given twice when it is in the gallery too', () => {
  expect(usablePictures(makeKitMedia(), [makeKitMedia()], '2025-01-01')).toHaveLength(1);
});

test('a picture’s name holds nothing but the release’s and a plain extension', () => {
  const file = {
    documentId: 'f',
    url: '/uploads/a.webp',
    size: 1,
    __typename: 'UploadFile' as const,
  };
  expect(pictureName('a-b', 0, makeKitMedia())).toBe('a-b-1.webp');
  expect(pictureName('a-b', 1, makeKitMedia({ file: { ...file, ext: './../x' } }))).toBe('a-b-2');
});

test('each picture comes with its credit, and with a warning when it has no licence', () => {
  const media = makeKitMedia();
  const text = creditsText([{ media, names: ['a-1.webp'] }], 'https://entente.example', messages);
  expect(text).toContain('a-1.webp\nCrédit\u00A0: Entente');
  expect(text).toContain(messages.press.credits.noLicence);
});

test('a picture too large for the kit is given by its address', () => {
  const listed = [{ media: makeKitMedia({ licence: 'CC BY 4.0' }), names: [] }];
  const text = creditsText(listed, 'https://entente.example', messages);
  expect(text).toContain('https://entente.example/media/main_1a2b.webp');
  expect(text).toContain('CC BY 4.0');
});
