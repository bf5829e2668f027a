import { render, screen } from '@testing-library/react';
import { YearRule, type YearStep } from './YearRule';

const step = (at: number): YearStep => ({
  at,
  label: String(Math.floor(at)),
  name: `${Math.floor(at)} – Signature`,
  href: `#step-${at}`,
});

const yearsShown = () => screen.getAllByRole('link').map((link) => link.textContent);

test('a year leads to what the page tells of it', () => {
  render(<YearRule from={1964} to={2026} spans={[[1964.4, 2026]]} steps={[step(1964.4)]} />);
  const link = screen.getByRole('link', { name: '1964 – Signature' });
  expect(link).toHaveAttribute('href', '#step-1964.4');
});

test('of years that would touch, the first and the last are written, and each has its tick', () => {
  const steps = [1964, 1965, 1990, 2024, 2025].map(step);
  const { container } = render(<YearRule from={1964} to={2026} spans={[]} steps={steps} />);
  expect(yearsShown()).toEqual(['1964', '1990', '2025']);
  expect(container.querySelector('.ticks')?.getAttribute('d')?.match(/v14/g)).toHaveLength(5);
});

test('the distances are those of the years', () => {
  const steps = [2000, 2010, 2020].map(step);
  const { container } = render(<YearRule from={2000} to={2020} spans={[]} steps={steps} />);
  const drawn = container.querySelector('.ticks')?.getAttribute('d') ?? '';
  const [a = 0, b = 0, c = 0] = [...drawn.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
  expect(b - a).toBeCloseTo(c - b, 0);
});

test('all in one year it can be drawn still', () => {
  const { container } = render(
    <YearRule from={2024} to={2024} spans={[[2024, 2024]]} steps={[step(2024)]} />,
  );
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
