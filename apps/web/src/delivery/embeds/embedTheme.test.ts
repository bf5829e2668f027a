import type { EmbedTheme } from '@entente/model/embedSettings';
import { themeCss } from './embedTheme';

const partner: EmbedTheme = {
  accent: null,
  surface: '#ffffff',
  text: '#222222',
  radius: null,
  font: null,
};
const dark = /color-scheme:dark;.*--s:#131b25/;

test('without a theme the colours are those of the page around, where they were told', () => {
  expect(themeCss({ theme: 'auto', scheme: 'dark' }, null)).toMatch(dark);
  expect(themeCss({ theme: 'auto', scheme: 'light' }, null)).toBe(
    themeCss({ theme: 'light', scheme: null }, null),
  );
  expect(themeCss({ theme: 'auto', scheme: null }, null)).toContain('prefers-color-scheme:dark');
});

test('a theme that was asked for, or that a partner has, is above the page around', () => {
  expect(themeCss({ theme: 'dark', scheme: 'light' }, null)).toMatch(dark);
  expect(themeCss({ theme: 'auto', scheme: 'dark' }, partner)).toContain('--s:#ffffff');
});
