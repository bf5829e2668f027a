import { changeActions, changeSubjects } from '@entente/protocol/publicHistory';
import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { ownContentTypes } from '../../platform/contentTypes/relationMap';
import type { Entry } from '../firstPublication';
import { readHistory } from './readHistory';

const NAMES = `
enum ChangeSubject { ${changeSubjects.join(' ')} }
enum ChangeAction { ${changeActions.join(' ')} }
type PublicChange { at: DateTime! subject: ChangeSubject! action: ChangeAction! about: ID }
type PublicHistory { since: DateTime changes: [PublicChange!]! }
`;

/** The types that have pages and say what is told of them, with their names in GraphQL. */
function toldTypes(strapi: Core.Strapi): { uid: UID.ContentType; name: string }[] {
  const { naming } = strapi.plugin('graphql').service('utils');
  return ownContentTypes(strapi)
    .filter((uid) => typeOf(uid).hasPage)
    .map((uid) => ({ uid, name: naming.getTypeName(strapi.contentType(uid)) as string }));
}

export const historyTypes = (strapi: Core.Strapi): string =>
  [
    NAMES,
    ...toldTypes(strapi).map(({ name }) => `extend type ${name} { history: PublicHistory! }`),
  ].join('\n');

/** `history` of what has a page: when it came, and what the public could see change since. */
export const historyResolvers = (strapi: Core.Strapi) =>
  Object.fromEntries(
    toldTypes(strapi).map(({ uid, name }) => [
      name,
      { history: { resolve: (parent: Entry) => readHistory(strapi, uid, parent) } },
    ]),
  );
