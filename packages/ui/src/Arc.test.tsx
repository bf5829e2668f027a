import { render, screen } from '@testing-library/react';
import { Arc, type ArcEnd } from './Arc';
import { arcRise } from './arcRise';

const rennes: ArcEnd = { name: 'Rennes', coordinates: { latitude: 48.12, longitude: -1.68 } };
const quebec: ArcEnd = { name: 'Québec', coordinates: { latitude: 46.81, longitude: -71.21 } };
const sendai: ArcEnd = { name: 'Sendai', coordinates: { latitude: 38.27, longitude: 140.87 } };

test('the arc says in words which cities it joins, and how far apart they are', () => {
  const distance = (kilometres: number) => `${Math.round(kilometres / 1000)} mille km`;
  render(<Arc ends={[rennes, quebec]} size="page" distance={distance} />);
  expect(screen.getByText('Rennes')).toBeVisible();
  expect(screen.getByText('Québec')).toBeVisible();
  expect(screen.getByText('5 mille km')).toBeVisible();
});

test('the city in the west stands left, whoever signed first', () => {
  const { container } = render(<Arc ends={[rennes, quebec]} size="page" />);
  expect(container.textContent).toMatch(/Québec.*Rennes/);
});

test('the drawing is not read out: it only repeats the words', () => {
  const { container } = render(<Arc ends={[rennes, quebec]} size="small" />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('the further apart two cities are, the higher their arc', () => {
  const [near, far] = [quebec, sendai].map((end) => arcRise(rennes.coordinates, end.coordinates));
  expect(far).toBeGreaterThan(near ?? 1);
});

test('two places that are one still make a curve that can be drawn', () => {
  const { container } = render(<Arc ends={[rennes, rennes]} size="page" years={['2024']} />);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
