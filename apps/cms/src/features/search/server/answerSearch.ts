import { cmsEnv } from '../../../platform/env';
import { RefusedCallError, type CallAnswer } from '../../../platform/siteCalls';
import { readQuery } from './readQuery';
import { search } from './search';

export const answerSearch: CallAnswer<'search'> = async (strapi, request) => {
  if (!cmsEnv().locales.includes(request.locale)) throw new RefusedCallError('locale');
  return search(strapi, readQuery(request));
};
