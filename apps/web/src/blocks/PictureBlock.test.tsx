import { screen } from '@testing-library/react';
import { renderOnSite } from '../i18n/render.fixture';
import { makeMedia } from './blocks.fixture';
import { PictureBlock } from './PictureBlock';

test('a picture comes from the site, with its credit in the page’s language', () => {
  renderOnSite(<PictureBlock media={makeMedia({ credit: 'Rennes Métropole' })} sizes="92vw" />);
  expect(screen.getByRole('img')).toHaveAttribute('src', '/media/rives.png');
  expect(screen.getByRole('figure')).toHaveTextContent('Image : Rennes Métropole');
});

test('alternative text in another language than the page’s says so', () => {
  renderOnSite(<PictureBlock media={makeMedia({ locale: 'fr' })} sizes="92vw" />, 'en');
  expect(screen.getByRole('img')).toHaveAttribute('lang', 'fr');
});

test('a picture without a known size is left out: it would make the page jump', () => {
  const file = { ...makeMedia().file, width: null } as ReturnType<typeof makeMedia>['file'];
  const { container } = renderOnSite(<PictureBlock media={makeMedia({ file })} sizes="92vw" />);
  expect(container).toBeEmptyDOMElement();
});
