import { render, screen, within } from '@testing-library/react';
import { shippedMessages } from '../i18n/messages';
import { makeFrame, makeSite } from './layout.fixture';
import { SitePage } from './SitePage';

const fr = shippedMessages('fr')?.chrome;

function show(frame = makeFrame()) {
  render(<SitePage chrome={frame.chrome}>Contenu</SitePage>);
}

test('the notice that this is a demonstration stands on top of the page', () => {
  show();
  expect(screen.getByRole('banner')).toHaveTextContent(/ce site n’est pas celui de la ville/);
});

test('the navigation marks the part of the site the page belongs to', () => {
  show();
  const navigation = screen.getByRole('navigation', { name: fr?.navigation });
  expect(within(navigation).getByRole('link', { current: true })).toHaveTextContent('Actualités');
});

test('the trail leads from home through the list to the page', () => {
  show();
  const trail = screen.getByRole('navigation', { name: fr?.breadcrumbs });
  const links = within(trail).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/fr', '/fr/actualites']);
});

test('the language switch leads to the same document', () => {
  show();
  const english = screen.getByRole('link', { name: 'English' });
  expect(english).toHaveAttribute('href', '/en/news/rennes-and-quebec');
});

test('a site that was never audited says that it is not accessible', () => {
  show(makeFrame({ site: makeSite({ accessibility: null }) }));
  const link = screen.getByRole('link', { name: fr?.accessibility.none });
  expect(link).toHaveAttribute('href', '/fr/accessibilite');
});

test('an English page speaks English around its content', () => {
  show(makeFrame({ locale: 'en' }));
  expect(screen.getByRole('link', { name: 'Skip to content' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Français' })).toHaveAttribute('lang', 'fr');
});
