import { lanesOf } from './lanes.mjs';

const [build, cms, site, browser] = [
  { name: 'build' },
  { name: 'cms', beside: 'others' },
  { name: 'site', beside: 'others' },
  { name: 'browser', beside: 'browser' },
];

test('what stands beside others runs at the same time, after what runs alone', () => {
  expect(lanesOf([build, cms, site, browser])).toEqual([[[build]], [[cms, site], [browser]]]);
});

test('a plan of nothing but what runs alone has no row beside another', () => {
  expect(lanesOf([build])).toEqual([[[build]]]);
});
