import type { AdminFeature } from './adminFeature';

type Injected = NonNullable<AdminFeature['injected']>[number];

/** A component that stands within each form of an entry: on its own page, and beside its preview. */
export const besideForms = (host: Pick<Injected, 'name' | 'Component'>): readonly Injected[] => [
  { view: 'editView', zone: 'right-links', ...host },
  { view: 'preview', zone: 'actions', ...host },
];
