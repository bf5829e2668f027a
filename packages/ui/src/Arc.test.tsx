import { render, screen } from '@testing-library/react';
import { Arc, type ArcEnd, type ArcProps } from './Arc';

const rennes: ArcEnd = { name: 'Rennes', coordinates: { latitude: 48.12, longitude: -1.68 } };
const quebec: ArcEnd = { name: 'Québec', coordinates: { latitude: 46.81, longitude: -71.21 } };
const sendai: ArcEnd = { name: 'Sendai', coordinates: { latitude: 38.27, longitude: 140.87 } };
const exeter: ArcEnd = { name: 'Exeter', coordinates: { latitude: 50.72, longitude: -3.53 } };

const distance = (kilometres: number) => `${Math.round(kilometres / 1000)} mille km`;

function show(props: Partial<ArcProps> = {}) {
  return render(<Arc from={rennes} to={[quebec]} size="full" distance={distance} {...props} />)
    .container;
}

const lastDot = (container: HTMLElement) =>
  Number(/M(\d+) \d+h0$/.exec(container.querySelector('.dots')?.getAttribute('d') ?? '')?.[1]);

test('it says in words which cities it joins, and how far apart they are', () => {
  show();
  expect(screen.getByText('Rennes')).toBeVisible();
  expect(screen.getByText('Québec')).toBeVisible();
  expect(screen.getByText('5 mille km')).toBeVisible();
});

test('the city of the site stands left, wherever the other one lies', () => {
  for (const other of [quebec, sendai]) {
    const first = show({ to: [other] }).querySelector('svg > text');
    expect(first).toHaveTextContent('Rennes');
    expect(Number(first?.getAttribute('x'))).toBeLessThan(20);
  }
});

test('the farther, the longer, on one scale: of several ends each is named', () => {
  expect(lastDot(show({ to: [sendai] }))).toBeGreaterThan(lastDot(show()));
  const together = show({ to: [sendai, exeter, quebec] });
  expect(lastDot(together)).toBe(lastDot(show({ to: [sendai] })));
  expect(Array.from(together.querySelectorAll('svg > text'), (text) => text.textContent)).toEqual([
    'Rennes ',
    'Exeter 0 mille km',
    'Québec 5 mille km',
    'Sendai 10 mille km',
  ]);
});

test('an arrow ends at the place where the travellers arrived', () => {
  const tip = (arrow: 'there' | 'back') => {
    const head = show({ arrow }).querySelector('path:not([class])')?.nextElementSibling;
    return Number(/L(\d+)/.exec(head?.getAttribute('d') ?? '')?.[1]);
  };
  expect(tip('there')).toBeGreaterThan(300);
  expect(tip('back')).toBeLessThan(40);
});

test('what is not in force is dashed', () => {
  expect(show({ dashed: true }).querySelector('.past')).not.toBeNull();
  expect(show().querySelector('.past')).toBeNull();
});

test('small it is a mark, and nothing to read', () => {
  const container = show({ size: 'small' });
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(container).toHaveTextContent('');
});

test('two places that are one still make a curve that can be drawn', () => {
  expect(show({ to: [rennes] }).innerHTML).not.toMatch(/NaN|Infinity/);
});
