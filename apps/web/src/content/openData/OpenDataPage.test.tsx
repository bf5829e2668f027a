import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { OpenDataPage, type OpenDataPageProps } from './OpenDataPage';

const words = shippedMessages('fr')?.openData;

function show(changes: Partial<OpenDataPageProps> = {}) {
  const licence = { licence: 'Licence Ouverte 2.0', licenceUrl: 'https://l.example/ouverte' };
  render(
    <OpenDataPage {...makeFrame({ section: null })} producer="Rennes" {...licence} {...changes} />,
  );
}

test('each data set has a file in each format, told apart by the link alone', () => {
  show();
  const main = within(screen.getByRole('main'));
  const names = main.getAllByRole('link').map((link) => link.textContent);
  expect(new Set(names).size).toBe(names.length);
  expect(main.getByRole('link', { name: 'Accords, au format CSV' })).toHaveAttribute(
    'href',
    '/data/agreements.csv',
  );
  expect(main.getByRole('link', { name: words?.catalog ?? '' })).toHaveAttribute(
    'href',
    '/data/catalog.jsonld',
  );
});

test('the licence is a link to its text, after the producer', () => {
  show();
  const licence = screen.getByRole('link', { name: 'Licence Ouverte 2.0' });
  expect(licence).toHaveAttribute('rel', 'license');
  expect(licence.closest('p')).toHaveTextContent(/Rennes sous Licence Ouverte 2\.0/);
});

test('without a licence only the producer is named, and no script address becomes a link', () => {
  show({ licence: null });
  expect(screen.getByText(/publiées par Rennes\./)).toBeVisible();
  expect(screen.queryByText(/publiées par Rennes sous/)).toBeNull();
});

test('a licence whose address is none is named without a link', () => {
  show({ licenceUrl: 'javascript:alert(1)' });
  expect(screen.queryByRole('link', { name: 'Licence Ouverte 2.0' })).toBeNull();
});

test('the feeds and the calendar are those of the page’s language', () => {
  show();
  const main = within(screen.getByRole('main'));
  const follow = main.getByRole('link', { name: 'Accords, flux RSS' });
  expect(follow).toHaveAttribute('href', '/fr/accords/feed.rss');
  expect(main.getByRole('link', { name: words?.calendar ?? '' })).toHaveAttribute(
    'href',
    '/fr/delegations.ics',
  );
});
