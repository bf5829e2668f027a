import { render, screen, within } from '@testing-library/react';
import { Statement, type StatementProps } from './Statement';

const statement = (overrides: Partial<StatementProps> = {}): StatementProps => ({
  kind: 'direct',
  main: { text: '« Nous travaillerons ensemble. »', lang: 'fr' },
  others: [],
  attribution: { text: 'Jeanne Exemple, maire' },
  reportedLabel: 'Propos rapportés',
  ...overrides,
});

test('direct speech is a quotation in its language, with who said it in the caption', () => {
  render(<Statement {...statement()} />);
  const figure = screen.getByRole('figure');
  const quotation = within(figure).getByRole('blockquote');
  expect(quotation).toHaveAttribute('lang', 'fr');
  expect(quotation).not.toHaveTextContent('Jeanne');
  expect(figure).toHaveTextContent('Jeanne Exemple, maire');
});

test('reported speech is no quotation, and says that it is reported', () => {
  render(<Statement {...statement({ kind: 'reported' })} />);
  expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  expect(screen.getByText('Propos rapportés')).toBeVisible();
});

test('a translation is labelled, and the original is within reach in its own language', () => {
  render(
    <Statement
      {...statement({
        main: { text: 'We shall work together.', lang: 'en', label: 'Courtesy translation' },
        others: [
          { text: 'Nous travaillerons ensemble.', lang: 'fr', summary: 'Original (French)' },
        ],
      })}
    />,
  );
  expect(screen.getByText('Courtesy translation')).toBeVisible();
  expect(screen.getByText('Original (French)')).toBeVisible();
  expect(screen.getByText('Nous travaillerons ensemble.')).toHaveAttribute('lang', 'fr');
});
