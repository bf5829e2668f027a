import { render } from '@testing-library/react';
import { ArcField } from './ArcField';

const rennes = { latitude: 48.11, longitude: -1.68, name: 'Rennes' };
const poznan = { latitude: 52.41, longitude: 16.93, name: 'Poznań' };
const hanover = { latitude: 52.37, longitude: 9.73, name: 'Hanovre' };

const namesOf = (container: HTMLElement) =>
  Array.from(container.querySelectorAll('text'), (text) => text.textContent);

test('of three places that have room each is named', () => {
  const { container } = render(<ArcField from={rennes} to={[poznan, hanover]} />);
  expect(namesOf(container).sort()).toEqual(['Hanovre', 'Poznań', 'Rennes']);
});

test('its names stay inside the drawing', () => {
  const { container } = render(<ArcField from={rennes} to={[poznan, hanover]} />);
  const width = Number(container.querySelector('svg')?.getAttribute('width'));
  for (const text of Array.from(container.querySelectorAll('text'))) {
    const half = ((text.textContent?.length ?? 0) * 8) / 2;
    const x = Number(text.getAttribute('x'));
    expect([x - half >= 0, x + half <= width]).toEqual([true, true]);
  }
});
