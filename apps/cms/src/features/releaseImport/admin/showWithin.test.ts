import { showWithin } from './showWithin';

const pane = (scrollHeight: number) =>
  ({
    scrollHeight,
    clientHeight: 300,
    scrollTop: 0,
    getBoundingClientRect: () => ({ top: 100 }),
  }) as unknown as HTMLElement;
const part = (top: number) =>
  ({ offsetHeight: 60, getBoundingClientRect: () => ({ top }) }) as unknown as HTMLElement;

test.each([
  ['what is seen stays where it is', 1_000, 200, 0],
  ['what is below comes up', 1_000, 700, 520],
  ['what ends below comes up', 1_000, 350, 170],
  ['a pane without more than it shows stays', 300, 700, 0],
])('%s', (_what, height, top, scrolled) => {
  const frame = pane(height);
  showWithin(frame, part(top));
  expect(frame.scrollTop).toBe(scrolled);
});
