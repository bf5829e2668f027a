import { render, screen } from '@testing-library/react';
import { StatusMark, type StatusShape } from './StatusMark';

const shapes: StatusShape[] = [
  'draft',
  'signed',
  'in-force',
  'expiring',
  'expired',
  'renewed',
  'suspended',
  'terminated',
  'superseded',
  'unknown',
];

test('a status is said in a word', () => {
  render(<StatusMark shape="in-force" label="En vigueur" />);
  expect(screen.getByText('En vigueur')).toBeVisible();
});

test('each status has a shape of its own, so that it does not depend on a colour', () => {
  const drawings = shapes.map((shape) => {
    const { container } = render(<StatusMark shape={shape} label="" />);
    return container.querySelector('g')?.innerHTML;
  });
  expect(new Set(drawings).size).toBe(shapes.length);
});
