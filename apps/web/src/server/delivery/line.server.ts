import type { Revision } from '../change';
import { singleton } from '../singleton';
import { RevisionLine } from './revisionLine';

/** Moments of revisions to come, kept until they are shown; a restart names the last one. */
const mostMoments = 20_000;

interface State {
  line: RevisionLine;
  began: boolean;
  /** Grows whenever everything begins anew. */
  generation: number;
  /** Revision → when the CMS committed it. */
  moments: Map<number, string>;
}

const state = singleton('revision-line', (): State => ({
  line: new RevisionLine(),
  began: false,
  generation: 0,
  moments: new Map(),
}));

/** Where this replica stands, and when the CMS committed what it shows. */
export const line = {
  get noted() {
    return state.line.noted;
  },
  get head() {
    return state.line.head;
  },
  get shown() {
    return state.line.shown;
  },
  /** False until this process knows from which revision it goes on. */
  get hasBegun() {
    return state.began;
  },
  /** False while this process does not know what the kept pages tell. */
  get isWhole() {
    return state.began && state.line.isWhole;
  },
  get isBehind() {
    return state.line.isBehind;
  },
  take(revisions: readonly Revision[], head: number): Revision[] {
    const taken = state.line.take(revisions, head);
    taken.forEach(({ revision, at }) => state.moments.set(revision, at));
    for (const oldest of state.moments.keys()) {
      if (state.moments.size <= mostMoments) break;
      state.moments.delete(oldest);
    }
    return taken;
  },
  isPending: (taken: object) => state.line.isPending(taken),
  done: (taken: object) => state.line.done(taken),
  get generation() {
    return state.generation;
  },
  resume(revision: number, at: string | null): void {
    state.began = true;
    state.generation += 1;
    state.line.resume(revision);
    if (at) state.moments.set(revision, at);
  },
  restart(revision: number, at: string | null): object {
    state.began = true;
    state.generation += 1;
    if (at) state.moments.set(revision, at);
    return state.line.restart(revision);
  },
  /** What to remember over a restart. */
  progress() {
    const { shown } = state.line;
    for (const older of state.moments.keys()) {
      if (older < shown) state.moments.delete(older);
    }
    return { shown, shownAt: state.moments.get(shown) ?? null };
  },
};
