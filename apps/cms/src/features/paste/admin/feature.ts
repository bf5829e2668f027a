import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { takePastes } from './takePastes';

export const paste: AdminFeature = {
  start: () => takePastes(document),
};
