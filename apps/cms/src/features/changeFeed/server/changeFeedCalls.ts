import { addressList } from '../../../pipeline/addresses/addressList';
import { readAddresses } from '../../../pipeline/addresses/readAddresses';
import { readChanges, readHead } from '../../../pipeline/record/revisions';
import { RefusedCallError, type CallAnswer } from '../../../platform/siteCalls';
import { recordLive } from './recordLive';

export const answerChanges: CallAnswer<'changes'> = (strapi, { since, limit }) =>
  readChanges(strapi, since, limit);

export const answerAddresses: CallAnswer<'addresses'> = async (strapi) => {
  // First, so that what is committed meanwhile is at worst told twice.
  const revision = await readHead(strapi);
  return { revision, ...addressList(await readAddresses(strapi)) };
};

export const answerLive: CallAnswer<'live'> = async (strapi, report) => {
  if (report.revision > (await readHead(strapi))) throw new RefusedCallError('revision');
  await recordLive(strapi, report);
  return null;
};
