import { render, screen } from '@testing-library/react';
import { PageShell } from './PageShell';

const shell = (
  <PageShell skipLabel="Aller au contenu" notice="Démonstration" header="Entente" footer="Fin">
    <a href="/x">Un lien</a>
  </PageShell>
);

test('the skip link comes first and leads to the main content, which can take the focus', () => {
  render(shell);
  const [first] = screen.getAllByRole('link');
  expect(first).toHaveAccessibleName('Aller au contenu');
  const main = screen.getByRole('main');
  expect(first).toHaveAttribute('href', `#${main.id}`);
  expect(main).toHaveAttribute('tabindex', '-1');
});

test('a page has a banner with the notice, one main part and an end', () => {
  render(shell);
  expect(screen.getByRole('banner')).toHaveTextContent('Démonstration');
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Fin');
});
