import type { Feature } from '../platform/feature';
import { extendGraphql } from './extendGraphql';

export const graphql: Feature = { name: 'graphql', register: extendGraphql };
