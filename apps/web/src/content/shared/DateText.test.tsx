import { screen } from '@testing-library/react';
import { renderOnSite } from '../../i18n/render.fixture';
import { DateText, PeriodText } from './DateText';

test('a month is shown as a month, to people and to machines', () => {
  renderOnSite(<DateText date="2023-01-01" precision="month" />);
  expect(screen.getByText('janvier 2023')).toHaveAttribute('datetime', '2023-01');
});

test('a visit is written from its first to its last day', () => {
  renderOnSite(<PeriodText start="2024-04-07" end="2024-04-12" />);
  expect(screen.getByText('du 7 au 12 avril 2024')).toBeVisible();
});

test('what is known only by its end is told by it', () => {
  renderOnSite(<PeriodText start={null} end="2020-01-01" endPrecision="year" />);
  expect(screen.getByText(/jusqu’en 2020/)).toBeVisible();
});

test('what is no date shows nothing', () => {
  const { container } = renderOnSite(<DateText date="2023-02-31" />);
  expect(container).toBeEmptyDOMElement();
});
