import type { NextApiRequest, NextApiResponse } from 'next';
import { watchCounts } from '../../embeds/reportCounts.server';
import { lendRenderers, outputUnits } from '../../outputs/produce.server';
import { followCms } from '../../server/delivery/follow.server';
import { watchMidnight } from '../../server/midnight.server';
import { registryAddresses } from '../../content/agreement/registryBy.server';
import { readSignedBody } from '../../server/signedCall.server';
import { builtFixedPages } from '../../site/builtPages';

export const config = { api: { bodyParser: false } };

/**
 * POST, signed, from this very process as it starts: render what is not current, and follow the
 * CMS from then on. `/readyz` says when.
 */
export default async function warm(request: NextApiRequest, response: NextApiResponse) {
  const body = await readSignedBody(request, response);
  if (body === null) return;
  lendRenderers((path) => response.revalidate(path));
  watchMidnight();
  watchCounts();
  void followCms({
    fixed: builtFixedPages,
    outputs: outputUnits(),
    further: registryAddresses,
  });
  response.status(202).json({ warming: true });
}
