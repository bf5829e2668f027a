import type { PushRequest, Revision } from './changes';
import { fitInBytes } from './fitInBytes';
import { maxBodyBytes, maxPushedRevisions } from './limits';

/**
 * As many of the revisions, from the first on, as one push holds. None may fit; the head alone then
 * tells the site to come and ask.
 */
export function pushRequest(head: number, revisions: readonly Revision[]): PushRequest {
  const envelope = Buffer.byteLength(JSON.stringify({ head, revisions: [] }));
  const fitting = fitInBytes(revisions.slice(0, maxPushedRevisions), maxBodyBytes - envelope);
  return { head, revisions: fitting };
}
