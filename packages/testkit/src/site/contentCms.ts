import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { cmsDir } from '../machine/paths.mjs';
import { sendJson, type Answer } from './stubCms';

export interface StubEntry {
  __typename: string;
  documentId: string;
  locale: string;
  slug?: string;
  updatedAt: string;
  [field: string]: unknown;
}

/** Entries by root list field: `{ articles: [...] }`; `site` holds one for each locale. */
export type StubContent = Record<string, StubEntry[]>;

const sdl = path.join(cmsDir, 'schema.graphql');

interface ListArguments {
  locale?: string;
  filters?: {
    slug?: { eq?: string };
    documentId?: { gt?: string; in?: string[] };
    openData?: { eq?: boolean };
  };
  sort?: string[];
  pagination?: { page?: number; pageSize?: number; limit?: number };
}

/** Answers questions about `content` by the CMS's own committed schema, as the CMS would. */
export function answerFrom(content: StubContent): Answer {
  const schema = buildSchema(readFileSync(sdl, 'utf8'));
  return async (asked, response) => {
    const result = await execute({
      schema,
      document: parse(asked.query),
      variableValues: asked.variables,
      fieldResolver: resolver(schema, content),
      typeResolver: (value) => (value as StubEntry).__typename,
    });
    sendJson(response, result);
  };
}

function resolver(
  schema: GraphQLSchema,
  content: StubContent,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    if (info.parentType === schema.getQueryType()) {
      return rootField(content, info.fieldName, args as ListArguments);
    }
    const value = defaultFieldResolver(source, args, context, info) as unknown;
    if (value !== undefined) return value;
    const list = listInside(source, info.fieldName);
    if (list) return { nodes: list, pageInfo: { total: list.length } };
    // What an entry of the stub does not say: nothing, an empty list, or an empty object.
    const type = getNullableType(info.returnType);
    if (!isNonNullType(info.returnType)) return null;
    if (isListType(type)) return [];
    return isObjectType(type) ? {} : '';
  };
}

/** The list of an entry that a field named `articles_connection` counts. */
function listInside(source: unknown, field: string): unknown[] | null {
  if (!field.endsWith('_connection')) return null;
  const list = (source as Record<string, unknown>)[field.slice(0, -'_connection'.length)];
  return Array.isArray(list) ? list : null;
}

function rootField(content: StubContent, field: string, args: ListArguments): unknown {
  const name = field.replace(/_connection$/, '');
  const found = (content[name] ?? [])
    .filter((entry) => args.locale === undefined || entry.locale === args.locale)
    .filter((entry) => !args.filters?.slug?.eq || entry.slug === args.filters.slug.eq)
    .filter((entry) => {
      const { documentId, openData } = args.filters ?? {};
      const open = openData?.eq === undefined || entry.openData === openData.eq;
      const asked = documentId?.in?.includes(entry.documentId) ?? true;
      return open && asked && (documentId?.gt === undefined || entry.documentId > documentId.gt);
    })
    .sort((left, right) =>
      args.sort?.[0] === 'documentId:asc'
        ? left.documentId.localeCompare(right.documentId)
        : right.updatedAt.localeCompare(left.updatedAt),
    );
  if (name === 'site') return found[0] ?? null;
  const { page = 1, pageSize = args.pagination?.limit ?? 25 } = args.pagination ?? {};
  const nodes = found.slice((page - 1) * pageSize, page * pageSize);
  if (name === field) return nodes;
  const pageCount = Math.ceil(found.length / pageSize);
  return { nodes, pageInfo: { page, pageSize, pageCount, total: found.length } };
}
