import type { Feature } from '../../platform/feature';
import { registerHomeRoute } from './server/homeRoute';
import { picturesWithoutText } from './server/picturesWithoutText';

export const home: Feature = {
  name: 'home',
  register: registerHomeRoute,
  awaiting: picturesWithoutText,
};
