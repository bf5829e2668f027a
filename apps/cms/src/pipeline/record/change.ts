import type { Change } from '@entente/protocol/changes';

/** A change before it is written, with what only the CMS needs of it. */
export interface RecordedChange extends Change {
  /** Why it was withdrawn, by locale. */
  reasons?: Readonly<Record<string, string>>;
}
