import { render, screen } from '@testing-library/react';
import { Breadcrumbs } from './Breadcrumbs';
import { Entry, EntryList } from './Entry';
import { FactList } from './FactList';
import { Timeline } from './Timeline';

test('the trail ends with the page itself, which is no link', () => {
  render(
    <Breadcrumbs
      label="Fil d’Ariane"
      items={[{ label: 'Accueil', href: '/fr' }, { label: 'Ici' }]}
    />,
  );
  expect(screen.getByRole('navigation', { name: 'Fil d’Ariane' })).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('Ici')).toHaveAttribute('aria-current', 'page');
});

test('a fact that is not known is left out, and no fact at all draws nothing', () => {
  const { container, rerender } = render(
    <FactList
      facts={[
        { term: 'Date', values: ['9 avril 2024'] },
        { term: 'Référence', values: [] },
      ]}
    />,
  );
  expect(screen.getByRole('term')).toHaveTextContent('Date');
  expect(screen.getByRole('definition')).toHaveTextContent('9 avril 2024');
  rerender(<FactList facts={[{ term: 'Référence', values: [] }]} />);
  expect(container).toBeEmptyDOMElement();
});

test('a timeline is an ordered list whose dates machines read as precisely as they are known', () => {
  render(
    <Timeline
      events={[
        { key: 'a', date: { dateTime: '2023-01', text: 'janvier 2023' }, kind: 'Visite' },
        { key: 'b', date: { dateTime: '2024-04-09', text: '9 avril 2024' }, kind: 'Signature' },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('janvier 2023')).toHaveAttribute('datetime', '2023-01');
});

test('an entry is a heading of the level handed down, and its title is the link', () => {
  render(<Entry level={3} title="A protocol" href="/en/agreements/a" lang="en" />);
  expect(screen.getByRole('heading', { level: 3, name: 'A protocol' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'A protocol' })).toHaveAttribute('hreflang', 'en');
});

test('an empty list says what to do instead', () => {
  render(<EntryList empty="Aucun accord n’est encore publié.">{[]}</EntryList>);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  expect(screen.getByText('Aucun accord n’est encore publié.')).toBeVisible();
});
