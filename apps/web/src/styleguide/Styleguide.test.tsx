import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/react';
import { groundsOf } from './grounds';
import { samples } from './samples';
import { Styleguide } from './Styleguide';

const ui = path.join(__dirname, '../../../../packages/ui/src');
const grounds = groundsOf(readFileSync(path.join(ui, 'tokens.css'), 'utf8'));

test('every component of packages/ui has its place on the style page', () => {
  const files = readdirSync(ui).filter((file) => /^\w+\.tsx$/.test(file));
  const components = files.map((file) => file.replace('.tsx', '')).sort();
  expect(Object.keys(samples).sort()).toEqual(components);
});

test('every ground of the tokens is there, with all of its colours', () => {
  expect(Object.keys(grounds)).toEqual(['light', 'dark', 'night', 'forced']);
  const { light = {}, dark = {} } = grounds;
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(light['--paper']).not.toBe(dark['--paper']);
});

test('each component is shown on each ground', () => {
  const { container } = render(<Styleguide grounds={grounds} />);
  for (const name of Object.keys(grounds)) {
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  const shown = container.querySelectorAll('[data-component]');
  expect(shown).toHaveLength(4 * Object.keys(samples).length);
});
