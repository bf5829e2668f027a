import type { NextApiRequest, NextApiResponse } from 'next';

/** The process answers. Says nothing of the CMS, so that its outage restarts nothing. */
export default function livez(_request: NextApiRequest, response: NextApiResponse) {
  response.setHeader('Cache-Control', 'no-store');
  response.status(200).send('ok');
}
