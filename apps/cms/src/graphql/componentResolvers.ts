import type { Core, UID } from '@strapi/strapi';
import { cutList, type ListArguments } from './arrange';
import { ownContentTypes } from '../platform/contentTypes/relationMap';

type Resolve = (parent: { id: number }, args: ListArguments) => Promise<readonly unknown[]>;

interface QueryParams {
  transform(uid: string, query: object): object;
}

/** Every one of a repeated part, unless fewer are asked for; Strapi's own resolver gives 25. */
function componentResolver(
  strapi: Core.Strapi,
  uid: UID.Schema,
  attribute: string,
  component: UID.Component,
): Resolve {
  return async (parent, { filters, sort, pagination }) => {
    const params = strapi.get('query-params') as QueryParams;
    const query = params.transform(component, {
      ...(filters && { filters }),
      ...(sort && { sort }),
    });
    const parts: unknown = await strapi.db
      .query(uid as UID.ContentType)
      .load(parent, attribute, query);
    return cutList((parts ?? []) as unknown[], pagination);
  };
}

/** Repeatable components of a type, with the field that holds them. */
function repeatedParts(attributes: Readonly<Record<string, object>>) {
  return Object.entries(attributes).flatMap(([attribute, definition]) => {
    const { type, repeatable, component } = definition as {
      type: string;
      repeatable?: boolean;
      component?: UID.Component;
    };
    return type === 'component' && repeatable && component ? [{ attribute, component }] : [];
  });
}

/** Resolvers for the repeated parts of every type and of every component of ours. */
export function componentResolvers(
  strapi: Core.Strapi,
): Record<string, Record<string, { resolve: Resolve }>> {
  const { naming } = strapi.plugin('graphql').service('utils');
  const schemas = [
    ...ownContentTypes(strapi).map((uid) => ({
      uid: uid as UID.Schema,
      name: naming.getTypeName(strapi.contentType(uid)) as string,
      attributes: strapi.contentType(uid).attributes,
    })),
    ...Object.values(strapi.components).map((schema) => ({
      uid: schema.uid as UID.Schema,
      name: naming.getComponentName(schema) as string,
      attributes: schema.attributes,
    })),
  ];
  return Object.fromEntries(
    schemas.flatMap(({ uid, name, attributes }) => {
      const parts = repeatedParts(attributes);
      if (parts.length === 0) return [];
      const fields = parts.map(
        ({ attribute, component }) =>
          [attribute, { resolve: componentResolver(strapi, uid, attribute, component) }] as const,
      );
      return [[name, Object.fromEntries(fields)] as const];
    }),
  );
}
