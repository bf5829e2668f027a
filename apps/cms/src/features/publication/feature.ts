import type { Feature } from '../../platform/feature';
import { registerPublicationRoutes } from './server/publicationRoutes';

export const publication: Feature = { name: 'publication', register: registerPublicationRoutes };
