import type { ChangeAction } from '@entente/protocol/changes';

/** A replica's word on a revision, as it is kept. */
export interface StoredReport {
  replica: string;
  pages: string[];
  failed: string[];
  done: number;
  total: number;
  /** When all was live, ISO 8601; null while it is not. */
  completedAt: string | null;
}

/**
 * - `sending`: it has just been published
 * - `waiting`: no replica has said anything
 * - `progress`: pages are being rendered
 * - `partly`: some replicas show it, others have said nothing
 * - `live`: every replica shows it
 */
export type LiveStep = 'sending' | 'waiting' | 'progress' | 'partly' | 'live';

export interface LiveState {
  step: LiveStep;
  done: number;
  total: number;
  /** Milliseconds from the commit until the last replica showed it; null before, or if unknown. */
  ms: number | null;
  pages: string[];
  failed: string[];
  liveReplicas: number;
}

/** Where the last change of a document stands. */
export interface DocumentLive extends LiveState {
  revision: number;
  /** When it was committed, ISO 8601. */
  at: string;
  /** 'agreement' */
  type: string;
  action: ChangeAction;
  replicas: number;
}

/** How long nobody wonders that nothing was heard yet. */
const SENDING_MS = 3000;

/**
 * Where a revision stands.
 * @param reports of this revision
 * @param later replicas that have shown a later revision: they show this one too
 * @param replicas how many there are to be heard
 */
export function liveState(
  { at, replicas, now }: { at: string; replicas: number; now: number },
  reports: readonly StoredReport[],
  later: ReadonlySet<string>,
): LiveState {
  const finished = reports.filter(({ completedAt }) => completedAt !== null);
  const live = new Set([...finished.map(({ replica }) => replica), ...later]);
  const running = reports.filter(({ replica }) => !live.has(replica));
  const slowest = running.reduce<StoredReport | undefined>(
    (last, one) => (!last || one.done / one.total < last.done / last.total ? one : last),
    undefined,
  );
  const ends = finished.map(({ completedAt }) => Date.parse(completedAt ?? ''));
  const pages = [...new Set(finished.flatMap((one) => one.pages))];
  const most = Math.max(0, ...finished.map(({ total }) => total));
  const isLive = live.size >= replicas && running.length === 0;
  const silent = now - Date.parse(at) < SENDING_MS ? 'sending' : 'waiting';
  const quiet: LiveStep = live.size > 0 ? 'partly' : silent;
  return {
    step: isLive ? 'live' : slowest ? 'progress' : quiet,
    done: slowest?.done ?? most,
    total: slowest?.total ?? most,
    ms: ends.length > 0 ? Math.max(0, Math.max(...ends) - Date.parse(at)) : null,
    pages,
    failed: [...new Set(finished.flatMap((one) => one.failed))],
    liveReplicas: live.size,
  };
}
