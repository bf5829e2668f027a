import { screen } from '@testing-library/react';
import { renderOnSite } from '../i18n/render.fixture';
import { shippedMessages } from '../i18n/messages';
import { makeStatement } from './blocks.fixture';
import { StatementBlock } from './StatementBlock';

const english = {
  __typename: 'ComponentStatementTranslation' as const,
  id: '1',
  language: 'en',
  text: 'Both cities want to work together more often.',
  kind: 'courtesy' as const,
  attribution: 'Jeanne Exemple, Mayor of Rennes',
};

test('a quotation gets the marks of its language and the frozen attribution', () => {
  renderOnSite(<StatementBlock statement={makeStatement()} />);
  expect(screen.getByRole('blockquote')).toHaveTextContent(/^«\s.*\s»$/);
  expect(screen.getByRole('figure')).toHaveTextContent('Jeanne Exemple, maire de Rennes');
});

test('the speaker’s name inside the attribution leads to their page', () => {
  renderOnSite(<StatementBlock statement={makeStatement()} />);
  const link = screen.getByRole('link', { name: 'Jeanne Exemple' });
  expect(link).toHaveAttribute('href', '/fr/intervenants/jeanne-exemple');
});

test('on the speaker’s own page the name is no link', () => {
  renderOnSite(<StatementBlock statement={makeStatement()} linkSpeakers={false} />);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('reported speech is never shown as a quotation', () => {
  renderOnSite(<StatementBlock statement={makeStatement({ kind: 'reported' })} />);
  expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  expect(screen.getByText(shippedMessages('fr')?.statement.reported ?? '')).toBeVisible();
});

test('an English page shows the translation, says what it is, and keeps the original', () => {
  renderOnSite(<StatementBlock statement={makeStatement({ translations: [english] })} />, 'en');
  expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/Courtesy translation, from the original in French/)).toBeVisible();
  expect(screen.getByText(/Les deux villes veulent/)).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('figure')).toHaveTextContent('Mayor of Rennes');
});

test('without a translation an English page shows the original as what it is: French', () => {
  renderOnSite(<StatementBlock statement={makeStatement()} />, 'en');
  expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'fr');
});

test('a French page shows the French original alone', () => {
  renderOnSite(<StatementBlock statement={makeStatement({ translations: [english] })} />);
  expect(screen.queryByText(/Both cities/)).not.toBeInTheDocument();
});

const [mayor] = makeStatement().appointments;

/** An office like the mayor's, held by somebody else. */
const heldBy = (documentId: string, givenName: string, familyName: string) =>
  mayor?.speaker && {
    ...mayor,
    documentId,
    speaker: { ...mayor.speaker, documentId, givenName, familyName, slug: documentId },
  };

test('a name in another script keeps its direction, and the office beside it the page’s', () => {
  const appointments = [heldBy('ali', 'محمد', 'بن علي')].flatMap((one) => one ?? []);
  const attribution = 'محمد بن علي, maire de Tunis';
  const statement = makeStatement({ language: 'ar', text: 'مرحبا', attribution, appointments });
  renderOnSite(<StatementBlock statement={statement} />);
  const link = screen.getByRole('link', { name: 'محمد بن علي' });
  expect(link).toHaveAttribute('dir', 'rtl');
  const whole = link.parentElement;
  expect(whole).toHaveTextContent(attribution);
  expect(whole).not.toHaveAttribute('dir', 'rtl');
});

test('each of two speakers leads to a page', () => {
  const appointments = [heldBy('a', 'Bruno', 'Premier'), heldBy('b', 'Anne', 'Seconde')].flatMap(
    (one) => one ?? [],
  );
  const attribution = 'Anne Seconde, maire de Rennes ; Bruno Premier, maire de Québec';
  renderOnSite(<StatementBlock statement={makeStatement({ attribution, appointments })} />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/fr/intervenants/b', '/fr/intervenants/a']);
});
const over = mayor && {
  ...mayor,
  start: '2007-12-03',
  end: '2021-11-01',
  endPrecision: 'month' as const,
};

test('an office that is over is told with its years, one without a recorded end is not', () => {
  renderOnSite(<StatementBlock statement={makeStatement({ appointments: over ? [over] : [] })} />);
  expect(screen.getByRole('figure')).toHaveTextContent('maire de Rennes (2007–2021)');
});

test('what was said in two offices names no years, for nobody could tell whose', () => {
  const appointments = over ? [over, { ...over, documentId: 'other' }] : [];
  renderOnSite(<StatementBlock statement={makeStatement({ appointments })} />);
  expect(screen.getByRole('figure')).not.toHaveTextContent('2021');
});
