import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shownWords } from '../../i18n/render.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { RegistryOnPage } from './RegistryOnPage';

function show(date: string) {
  const agreements = [makeAgreementCard()];
  const frame = makeFrame({ section: 'agreement' });
  render(<RegistryOnPage {...frame} date={date} agreements={agreements} />);
}

test('on a day of its term the agreement is listed with its status of that day', () => {
  show('2025-01-01');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1er janvier 2025');
  expect(screen.getByText('En vigueur')).toBeVisible();
});

test('before it was signed it is not listed, and the page says so', () => {
  show('2020-01-01');
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  expect(screen.getByText(/aucun accord du registre n’était encore signé/)).toBeVisible();
});

test('another day can be asked for, from the one that is shown', () => {
  show('2025-01-01');
  expect(screen.getByLabelText(shownWords().registry.date.title)).toHaveValue('2025-01-01');
});
