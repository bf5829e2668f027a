import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { renderOnSite } from '../../i18n/render.fixture';
import { shownWords } from '../../i18n/render.fixture';
import { format } from '../../i18n/format';
import { makeRennes } from '../shared/shared.fixture';
import { makeMapAgreement, makeMapOwner, makeMapPartner, makeMapUniversity } from './map.fixture';
import { MapPage, type MapPageProps } from './MapPage';
import { MapPreview } from './MapPreview';

const words = shownWords().map;
const label = format(words.label, { city: 'Rennes' });

function show(overrides: Partial<MapPageProps> = {}) {
  const props: MapPageProps = {
    ...makeFrame({ section: null, crumb: 'Carte' }),
    owner: makeRennes(),
    partners: [makeMapOwner(), makeMapPartner(), makeMapUniversity()],
    agreements: [makeMapAgreement()],
    today: '2025-01-01',
    zoom: null,
    ...overrides,
  };
  return render(<MapPage {...props} />);
}

test('the list says what the map shows: country, city, partners, agreement and its status', () => {
  show();
  expect(screen.getByRole('heading', { level: 2, name: 'Canada' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Québec' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ville de Québec' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^Protocole de coopération/ })).toBeVisible();
  expect(screen.getByText('En vigueur')).toBeVisible();
  expect(screen.getByText('Culture et patrimoine')).toBeVisible();
});

test('the list comes before the map, whose places are links with names', () => {
  show();
  const region = screen.getByRole('region', { name: label });
  const place = within(region).getByRole('link', { name: 'Québec' });
  expect(place).toHaveAttribute('href', '/fr/partenaires/ville-de-quebec');
  const list = screen.getByRole('heading', { level: 3, name: 'Québec' });
  expect(list.compareDocumentPosition(region)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('the map can be passed by', () => {
  const { container } = show();
  const skip = screen.getByRole('link', { name: words.skip });
  expect(container.querySelector(skip.getAttribute('href') ?? '')).not.toBeNull();
});

test('a line that means no current agreement is explained only when there is one', () => {
  const { unmount } = show();
  expect(screen.queryByText(words.past)).not.toBeInTheDocument();
  unmount();
  show({ today: '2031-01-01' });
  expect(screen.getByText(words.past)).toBeVisible();
});

test('without the right to run it, the script is not asked for', () => {
  const { container } = show();
  expect(container.querySelector('script')).toBeNull();
});

test('without partners there is a sentence and no map', () => {
  show({ partners: [] });
  expect(screen.getByText(words.empty)).toBeVisible();
  expect(screen.queryByRole('region', { name: label })).not.toBeInTheDocument();
});

test('the preview is one link to the map', () => {
  const quebec = { latitude: 46.8, longitude: -71.2 };
  renderOnSite(<MapPreview from={{ latitude: 48.1, longitude: -1.7 }} to={[quebec]} />);
  const link = screen.getByRole('link', { name: words.preview });
  expect(link).toHaveAttribute('href', '/fr/carte');
});

test('without partners there is no preview', () => {
  const { container } = renderOnSite(
    <MapPreview from={{ latitude: 48.1, longitude: -1.7 }} to={[]} />,
  );
  expect(container).toBeEmptyDOMElement();
});
