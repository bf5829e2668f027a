import { calendarDay } from '@entente/model/calendarDay';
import { cityZone } from '@entente/model/cityDay';
import type { ChangeAction } from '@entente/protocol/publicHistory';
import { changedSubjects, type Told } from './changedSubjects';
import type { PublicVersion } from './keptVersions';

interface PartOf {
  /** When the whole was public for the first time. ISO 8601. */
  since: string;
  /** When the public saw the last of it; null while it is shown, or where nobody knows. */
  removedAt: string | null;
  isShown: boolean;
}

const dayOf = (at: string) => calendarDay(new Date(at), cityZone);

/** Each version with the one before it. */
export const pairs = (versions: readonly PublicVersion[]) =>
  versions.slice(1).map((after, index) => ({ before: versions[index] ?? after, after }));

/**
 * What the public could see of a part: that it came, changed, went. One that was published on the
 * whole's first day belongs to the whole as it was published then.
 * @param read its versions in one language, the oldest first
 */
export function historyOfPart(
  type: Told,
  read: readonly PublicVersion[],
  { since, removedAt, isShown }: PartOf,
): { at: string; action: ChangeAction }[] {
  const [first] = read;
  if (!first || (!isShown && !removedAt)) return [];
  const came = dayOf(first.at) > dayOf(since) ? [{ at: first.at, action: 'added' as const }] : [];
  const changed = pairs(read)
    .filter(
      ({ before, after }) => changedSubjects(type, before.snapshot, after.snapshot).length > 0,
    )
    .map(({ after }) => ({ at: after.at, action: 'changed' as const }));
  const went = removedAt ? [{ at: removedAt, action: 'removed' as const }] : [];
  return [...came, ...changed, ...went].filter(({ at }) => at > since);
}
