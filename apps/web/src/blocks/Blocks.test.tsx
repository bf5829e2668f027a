import { screen } from '@testing-library/react';
import { renderOnSite } from '../i18n/render.fixture';
import { makeMedia, makeRichText, makeStatement } from './blocks.fixture';
import { Blocks, type Block } from './Blocks';
import { unplacedPictures, unplacedStatements } from './unplaced';

const statementAt = (position: number): Block => ({
  __typename: 'ComponentBlockStatement',
  id: '1',
  position,
});
const pictureAt = (position: number): Block => ({
  __typename: 'ComponentBlockPicture',
  id: '1',
  position,
});

test('text, statement and picture stand in the order the editor gave them', () => {
  const { container } = renderOnSite(
    <Blocks
      blocks={[makeRichText('Avant.'), statementAt(1), makeRichText('Après.'), pictureAt(1)]}
      level={2}
      statements={[makeStatement({ text: 'Entre les deux.' })]}
      pictures={[makeMedia()]}
    />,
  );
  expect(container.textContent).toMatch(/Avant\..*Entre les deux\..*Après\./);
  expect(screen.getByRole('img', { name: 'Deux rives reliées par un trait' })).toBeVisible();
});

test('a block whose statement is gone shows nothing', () => {
  const { container } = renderOnSite(
    <Blocks blocks={[statementAt(4)]} level={2} statements={[makeStatement()]} />,
  );
  expect(container).toBeEmptyDOMElement();
});

test('a part that the CMS could not give is an error, never a page with a hole', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = <Blocks blocks={[{ __typename: 'Error' }]} level={2} />;
  expect(() => renderOnSite(broken)).toThrow('could not give');
});

test('what no block shows is left for the end of the page', () => {
  const statements = [makeStatement({ position: 1 }), makeStatement({ position: 2 })];
  expect(unplacedStatements([statementAt(1)], statements)).toEqual([statements[1]]);
  const pictures = [makeMedia({ documentId: 'a' }), makeMedia({ documentId: 'b' })];
  expect(unplacedPictures([pictureAt(2)], pictures)).toEqual([pictures[0]]);
});
