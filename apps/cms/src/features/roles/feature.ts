import type { Feature } from '../../platform/feature';
import { ensureRoles } from './server/ensureRoles';

export const roles: Feature = { name: 'roles', bootstrap: ensureRoles };
