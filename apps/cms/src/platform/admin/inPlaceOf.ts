import type { DocumentAction } from './adminFeature';

/**
 * An action that takes another's place: of the same type and at the same position, by which Strapi
 * finds it.
 * @param describe called within the form, as the action was: it may use hooks
 */
export const inPlaceOf = (action: DocumentAction, describe: DocumentAction): DocumentAction =>
  Object.assign(describe, { type: action.type, position: action.position });
