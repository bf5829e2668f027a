import { SITE_PREVIEW_TOKEN } from '../platform/access/siteTokens';

/** What a GraphQL request may see, as far as we read Strapi's context. */
export interface GraphqlContext {
  state: { auth?: { credentials?: { name?: string } } };
  rootQueryArgsByPath?: Map<string | number, Record<string, unknown>>;
}

export type Version = 'draft' | 'published';

interface PathLike {
  key: string | number;
  prev?: PathLike | undefined;
}

/** Drafts are shown to the preview token alone. */
export function maySeeDrafts(context: GraphqlContext): boolean {
  return context.state.auth?.credentials?.name === SITE_PREVIEW_TOKEN;
}

function rootArgs(context: GraphqlContext, path: PathLike): Record<string, unknown> {
  let root = path;
  while (root.prev) root = root.prev;
  return context.rootQueryArgsByPath?.get(root.key) ?? {};
}

/**
 * Version and locale that a query branch asked for at its root.
 * A nested entry follows its root, whatever its own type can have.
 */
export function askedFor(
  context: GraphqlContext,
  path: PathLike,
): { version: Version; locale: string | null } {
  const { status, locale } = rootArgs(context, path);
  return {
    version: status === 'draft' && maySeeDrafts(context) ? 'draft' : 'published',
    locale: typeof locale === 'string' && locale !== '*' ? locale : null,
  };
}
