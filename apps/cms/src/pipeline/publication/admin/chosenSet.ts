import type { ReadVersion } from '../draftVersion';
import type { EntryResponse, PublicationResponse, PublicationSet } from '../publicationResponse';

/** What somebody chose to publish. */
export interface Choice {
  locales: readonly string[];
  /** Ids of what the entry needs that is left as it is. */
  without: ReadonlySet<string>;
  reason: string;
}

/** As a form begins: the entry in its own language, with all that it needs. */
export const startingChoice = (locale: string): Choice => ({
  locales: [locale],
  without: new Set(),
  reason: '',
});

/** What a choice means. */
export interface ChosenSet {
  /** Everything that could be published with the entry in these languages, each once. */
  needs: EntryResponse[];
  withThese: string[];
  /** Of what is to be published, as it is shown here. */
  read: ReadVersion[];
  obstacles: PublicationSet['obstacles'];
  /** Whether a reason is asked for. */
  isOwnWork: boolean;
  /** Whether it can be sent. */
  isReady: boolean;
}

/**
 * @param isLater whether it is for a moment to come: an embargo that holds now may then be over
 */
export function chosenSet(
  publication: PublicationResponse,
  choice: Choice,
  isLater: boolean,
): ChosenSet {
  const sets = publication.sets.filter(({ locale }) => choice.locales.includes(locale));
  const needs = [
    ...new Map(sets.flatMap((set) => set.needs).map((need) => [need.documentId, need])).values(),
  ];
  const left = (entry: EntryResponse) => choice.without.has(entry.documentId);
  const settled = new Set([
    ...(isLater ? ['embargo'] : []),
    ...(choice.locales.includes(publication.source) ? ['source'] : []),
  ]);
  const obstacles = sets
    .flatMap((set) => set.obstacles)
    .filter(({ rule, entry }) => !left(entry) && !settled.has(rule));
  const isOwnWork = obstacles.some(({ rule }) => rule === 'ownWork');
  const others = obstacles.filter(({ rule }) => rule !== 'ownWork');
  const hasReason = publication.mayOverride && choice.reason.trim() !== '';
  return {
    needs,
    read: sets.flatMap(({ versions }) => versions),
    withThese: needs.filter((need) => !left(need)).map(({ documentId }) => documentId),
    obstacles: publication.mayOverride ? others : obstacles,
    isOwnWork: isOwnWork && publication.mayOverride,
    isReady: sets.length > 0 && others.length === 0 && (!isOwnWork || hasReason),
  };
}

/** What the CMS is asked to publish or to schedule. */
export const requestOf = (choice: Choice, { withThese, isOwnWork, read }: ChosenSet) => ({
  // A type without languages names none.
  locales: choice.locales.filter(Boolean),
  withThese,
  read,
  ...(isOwnWork && { reason: choice.reason.trim() }),
});
