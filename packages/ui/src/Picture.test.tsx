import { render, screen } from '@testing-library/react';
import { Picture } from './Picture';

const picture = {
  src: '/media/a.png',
  width: 1600,
  height: 900,
  alt: 'Deux rives',
  credit: 'Image : A',
};

test('a picture keeps its place before it arrives, and shows its credit', () => {
  render(<Picture {...picture} caption="La signature." />);
  const image = screen.getByRole('img', { name: 'Deux rives' });
  expect(image).toHaveAttribute('width', '1600');
  expect(image).toHaveAttribute('height', '900');
  expect(screen.getByRole('figure')).toHaveTextContent('La signature. Image : A');
});

test('a decorative picture is not read out', () => {
  render(<Picture {...picture} alt="" lang="en" />);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('only the picture a page opens with is fetched before it is reached', () => {
  render(<Picture {...picture} />);
  render(<Picture {...picture} alt="Première" first />);
  expect(screen.getByRole('img', { name: 'Deux rives' })).toHaveAttribute('loading', 'lazy');
  expect(screen.getByRole('img', { name: 'Première' })).not.toHaveAttribute('loading');
});

test('a browser takes the first encoding it knows, at the width the picture is shown', () => {
  const sources = [
    { type: 'image/avif', srcSet: '/media/a.avif 480w' },
    { type: 'image/webp', srcSet: '/media/a.webp 480w' },
  ];
  const { container } = render(<Picture {...picture} sources={sources} sizes="92vw" />);
  const [avif, webp] = Array.from(container.querySelectorAll('source'));
  expect(avif).toHaveAttribute('type', 'image/avif');
  expect(avif).toHaveAttribute('srcset', '/media/a.avif 480w');
  expect(avif).toHaveAttribute('sizes', '92vw');
  expect(webp).toHaveAttribute('type', 'image/webp');
  expect(container.querySelector('picture')?.lastElementChild).toBe(screen.getByRole('img'));
});
