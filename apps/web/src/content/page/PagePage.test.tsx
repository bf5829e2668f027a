import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { makePage } from './page.fixture';
import { PagePage } from './PagePage';

test('a page is its title and its text', () => {
  render(<PagePage {...makeFrame({ section: null })} page={makePage()} />);
  expect(screen.getByRole('heading', { level: 1, name: 'À propos' })).toBeVisible();
  expect(screen.getByText('Ce que montre ce site.')).toBeVisible();
});
