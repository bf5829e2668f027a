import { render, screen } from '@testing-library/react';
import { Lines, Paragraphs, paragraphsOf } from './Text';

test('an address in three lines stands in three lines', () => {
  const { container } = render(
    <p>
      <Lines text={'Hôtel de ville\nPlace de la Mairie\r\n35000 Rennes'} />
    </p>,
  );
  expect(container.querySelectorAll('br')).toHaveLength(2);
});

test('a blank line begins a new paragraph, in the language of the text', () => {
  render(<Paragraphs text={'Un.\n\nDeux.\n \nTrois.'} lang="fr" className="lead" />);
  const all = screen.getAllByText(/\.$/);
  expect(all.map(({ tagName, lang, className }) => [tagName, lang, className])).toEqual([
    ['P', 'fr', 'lead'],
    ['P', 'fr', 'lead'],
    ['P', 'fr', 'lead'],
  ]);
});

test('what is blank is no paragraph, and what is no text is one', () => {
  expect(paragraphsOf(' \n\n \n')).toEqual([]);
  render(<Paragraphs text={<em>Un</em>} />);
  expect(screen.getByText('Un').parentElement?.tagName).toBe('P');
});
