import { render, screen } from '@testing-library/react';
import { LanguageSwitch } from './LanguageSwitch';

const items = [
  { code: 'fr', name: 'Français', href: '/fr/accords/a', current: true },
  { code: 'en', name: 'English', href: '/en/agreements', current: false, note: '(non traduite)' },
];

test('each language is named in itself, and its link says the language it leads to', () => {
  render(<LanguageSwitch label="Langues" items={items} />);
  const link = screen.getByRole('link', { name: 'English' });
  expect(link).toHaveAttribute('lang', 'en');
  expect(link).toHaveAttribute('hreflang', 'en');
});

test('the page’s own language is not a link', () => {
  render(<LanguageSwitch label="Langues" items={items} />);
  expect(screen.queryByRole('link', { name: 'Français' })).not.toBeInTheDocument();
  expect(screen.getByText('Français')).toHaveAttribute('aria-current', 'true');
});

test('a missing translation is said', () => {
  render(<LanguageSwitch label="Langues" items={items} />);
  expect(screen.getByText('(non traduite)')).toBeVisible();
});
