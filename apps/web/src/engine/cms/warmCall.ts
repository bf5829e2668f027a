import { z } from 'zod';
import type { Call } from '@entente/protocol/call';

/** By which a process of the site asks itself to render its pages, signed like any other call. */
export const warmCall = {
  method: 'POST',
  path: '/api/warm',
  request: z.strictObject({}),
  response: z.object({ warming: z.literal(true) }),
} as const satisfies Call;
