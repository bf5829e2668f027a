import type { NextApiRequest, NextApiResponse } from 'next';
import { fixedPageNames } from '@entente/model/segments';
import { watchCounts } from '../../delivery/embeds/reportCounts.server';
import { setRenderers, outputUnits } from '../../delivery/outputs/produce.server';
import { followCms } from '../../engine/follow/followCms.server';
import { watchMidnight } from '../../engine/render/midnight.server';
import { watchPageFolder } from '../../engine/render/watchPageFolder.server';
import { registryAddresses } from '../../content/agreement/register.server';
import { receiveCall } from '../../engine/cms/receiveCall.server';
import { warmCall } from '../../engine/cms/warmCall';

export const config = { api: { bodyParser: false } };

/**
 * POST, signed, from this very process as it starts: render what is not current, and follow the
 * CMS from then on. `/readyz` says when.
 */
export default async function warm(request: NextApiRequest, response: NextApiResponse) {
  if (!(await receiveCall(warmCall, request, response))) return;
  setRenderers((path) => response.revalidate(path));
  watchMidnight();
  watchPageFolder();
  watchCounts();
  void followCms({
    fixed: fixedPageNames,
    outputs: outputUnits(),
    further: registryAddresses,
  });
  response.status(202).json({ warming: true });
}
