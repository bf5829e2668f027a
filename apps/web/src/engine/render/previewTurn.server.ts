import type { ServerResponse } from 'node:http';
import { singleton } from '../platform/singleton';
import { createTurns } from './createTurns';

/** Drawing a page stops everything else for as long as it takes: visitors get their pages between two. */
const AT_ONCE = 1;
const MOST_WAITING = 20;
const LONGEST_MS = 10_000;

const turns = singleton('previewTurns', () => createTurns(AT_ONCE, MOST_WAITING, LONGEST_MS));

/**
 * Waits for the turn of a preview, which ends with its answer.
 * @throws CmsUnavailableError when too many previews are asked for
 */
export async function previewTurn(response: ServerResponse): Promise<void> {
  const end = await turns.take();
  if (response.closed || response.destroyed) end();
  else response.once('close', end);
}
