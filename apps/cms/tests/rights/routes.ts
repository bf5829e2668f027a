import type { TestCms } from '../cms';

/** One address of the CMS: 'GET /admin/entente/schedules', as Strapi's router has it. */
export interface Route {
  method: string;
  path: string;
}

/** The methods that a route without any of its own answers to. */
const EVERY = ['GET', 'POST', 'PUT', 'DELETE'];

/** The routes of the CMS, without HEAD, the files of the admin, and what answers any method. */
export function routesOf({ strapi }: TestCms): Route[] {
  const layers = strapi.server.listRoutes() as { methods: string[]; path: string }[];
  const named = layers.filter(({ path }) => !/[(*]/.test(path));
  return named.flatMap(({ methods, path }) =>
    methods
      .filter((method) => EVERY.includes(method) && methods.length < EVERY.length)
      .map((method) => ({ method, path })),
  );
}

/** The types that a route about any type is asked for: one that an author writes, and one not. */
const TYPES = ['article', 'partner'];

const uid = (type: string) => `api::${type}.${type}`;

/** What stands in the place of a parameter; an entry stands for every other. */
function valueOf(name: string, path: string, type: string): string {
  if (path.includes('/components/:uid')) return 'seo.override';
  if (['model', 'uid', 'contentType'].includes(name)) return uid(type);
  if (name === 'targetField') return 'createdBy';
  // Strapi numbers files, folders, people and roles; those of nobody, so that nothing is lost.
  const isEntry =
    path.includes('/:model') || path.includes('entente/live') || name === 'documentId';
  return isEntry ? `{${type}}` : '999999';
}

/** The addresses by which a route is tried, '{article}' for an entry of that type. */
export function addressesOf({ path }: Route): string[] {
  const types = /:(model|uid|contentType|documentId)\b/.test(path) ? TYPES : ['article'];
  const addresses = types.map((type) =>
    path.replace(/:(\w+)/g, (_, name: string) => valueOf(name, path, type)),
  );
  return [...new Set(addresses)];
}
