import { render, screen } from '@testing-library/react';
import { PartialTime } from './PartialTime';

const shown = (text: string) => {
  const { container } = render(<PartialTime dateTime="2024-04-01" text={text} />);
  return container.querySelector('time');
};

test('the first of a month is set as French sets it, and read as it was', () => {
  const time = shown('du 1er avril au 1er mai 2024');
  expect(time).toHaveTextContent('du 1er avril au 1er mai 2024');
  expect(time?.querySelectorAll('sup')).toHaveLength(2);
});

test('other days and other words stay as they are', () => {
  expect(shown('21er mai, hier')?.querySelector('sup')).toBeNull();
  expect(screen.getByText('21er mai, hier')).toBeVisible();
});
