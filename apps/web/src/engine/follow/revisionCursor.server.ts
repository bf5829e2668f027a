import type { Revision } from '@entente/protocol/changes';
import { singleton } from '../platform/singleton';
import { RevisionCursor } from './revisionCursor';

/** Moments of revisions to come, kept until they are shown; a restart names the last one. */
const mostMoments = 20_000;

interface State {
  cursor: RevisionCursor;
  began: boolean;
  /** Grows whenever everything begins anew. */
  generation: number;
  /** Revision → when the CMS committed it. */
  moments: Map<number, string>;
}

const state = singleton('revision-cursor', (): State => ({
  cursor: new RevisionCursor(),
  began: false,
  generation: 0,
  moments: new Map(),
}));

/** Where this replica stands, and when the CMS committed what it shows. */
export const revisionCursor = {
  get noted() {
    return state.cursor.noted;
  },
  get head() {
    return state.cursor.head;
  },
  get shown() {
    return state.cursor.shown;
  },
  /** False until this process knows from which revision it goes on. */
  get hasBegun() {
    return state.began;
  },
  /** False while this process does not know what the kept pages tell. */
  get isWhole() {
    return state.began && state.cursor.isWhole;
  },
  get isBehind() {
    return state.cursor.isBehind;
  },
  take(revisions: readonly Revision[], head: number): Revision[] {
    const taken = state.cursor.take(revisions, head);
    taken.forEach(({ revision, at }) => state.moments.set(revision, at));
    for (const oldest of state.moments.keys()) {
      if (state.moments.size <= mostMoments) break;
      state.moments.delete(oldest);
    }
    return taken;
  },
  isPending: (taken: object) => state.cursor.isPending(taken),
  done: (taken: object) => state.cursor.done(taken),
  get generation() {
    return state.generation;
  },
  resume(revision: number, at: string | null): void {
    state.began = true;
    state.generation += 1;
    state.cursor.resume(revision);
    if (at) state.moments.set(revision, at);
  },
  restart(revision: number, at: string | null): object {
    state.began = true;
    state.generation += 1;
    if (at) state.moments.set(revision, at);
    return state.cursor.restart(revision);
  },
  /** What to remember over a restart. */
  progress() {
    const { shown } = state.cursor;
    for (const older of state.moments.keys()) {
      if (older < shown) state.moments.delete(older);
    }
    return { shown, shownAt: state.moments.get(shown) ?? null };
  },
};
