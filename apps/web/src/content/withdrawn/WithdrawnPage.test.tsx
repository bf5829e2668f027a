import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { WithdrawnPage } from './WithdrawnPage';

const withdrawal = {
  type: 'article',
  day: '2024-04-09',
  reason: 'Une erreur de date.\n\nUn texte corrigé suivra.',
} as const;

test('the notice says when and why an entry was withdrawn, and leads on', () => {
  render(<WithdrawnPage {...makeFrame()} withdrawal={withdrawal} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Contenu retiré');
  expect(screen.getByText('Retiré le 9 avril 2024')).toBeVisible();
  expect(screen.getByText('Une erreur de date.')).toBeVisible();
  expect(screen.getByText('Un texte corrigé suivra.')).toBeVisible();
  expect(screen.getByRole('link', { name: /Voir la rubrique/ })).toHaveAttribute(
    'href',
    '/fr/actualites',
  );
});

test('a page of no section leads home', () => {
  render(<WithdrawnPage {...makeFrame()} withdrawal={{ ...withdrawal, type: 'page' }} />);
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Accueil' })).toHaveAttribute('href', '/fr');
});
