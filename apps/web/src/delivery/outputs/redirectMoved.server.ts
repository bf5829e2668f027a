import type { NextApiRequest, NextApiResponse } from 'next';
import type { Address } from '@entente/model/address';
import { siteLinks } from '../../engine/platform/locales.server';
import { movedAddress } from '../../engine/redirects/whereIs.server';
import { sharedCaching } from '../respond.server';

/**
 * Leads from an output at an address that its entry has left to the present one, as the page does,
 * with the query that was asked: feeds and calendars are subscribed to for years.
 * @returns false, and answers nothing, when the entry is nowhere else
 */
export function redirectMoved(
  address: Address,
  { url = '' }: NextApiRequest,
  response: NextApiResponse,
): boolean {
  const moved = movedAddress(address);
  if (!moved) return false;
  // Another entry may take the name: browsers must ask again.
  response.setHeader('Cache-Control', sharedCaching);
  response.setHeader('Access-Control-Allow-Origin', '*');
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  response.redirect(301, siteLinks().build(moved) + query);
  return true;
}
