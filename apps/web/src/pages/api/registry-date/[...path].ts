import type { NextApiRequest, NextApiResponse } from 'next';
import { registryDatePath } from '../../../content/agreement/registryDate';
import { siteLinks } from '../../../engine/platform/locales.server';

/** `/fr/accords/au?date=2020-01-01`, by a rewrite: leads to the address of that day. */
export default function registryDate(request: NextApiRequest, response: NextApiResponse) {
  const { path, date } = request.query;
  const asked = `/${Array.isArray(path) ? path.join('/') : ''}`;
  const target = registryDatePath(siteLinks(), asked, typeof date === 'string' ? date : '');
  if (!target) return void response.status(404).end();
  response.redirect(303, target);
}
