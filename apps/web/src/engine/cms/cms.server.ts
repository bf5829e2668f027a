import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client/core';
import type { DocumentNode } from 'graphql';
import { deriveSecret } from '@entente/secrets/derive';
import { env } from '../../env';
import { draftQuery, draftVariable } from './draftQuery';
import { assertWholeAnswer } from './assertWholeAnswer';
import { toCmsError } from './toCmsError';
import { applyDefaultSite, withDefaultSite } from './defaultSite';
import { currentDraft, currentTimeoutMs, addReads } from './readContext.server';
import { readsOf } from './reads';
import { rootFieldsOf } from './rootFields';
import { singleton } from '../platform/singleton';

function createClient(): ApolloClient {
  const { cmsUrl, secret } = env();
  const http = new HttpLink({
    uri: `${cmsUrl}/graphql`,
    headers: { authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}` },
    // A redirect is never the CMS's answer, and would carry the token elsewhere.
    fetchOptions: { redirect: 'error' },
  });
  return new ApolloClient({
    ssrMode: true,
    link: ApolloLink.from([http]),
    // Pages are the cache: an answer kept here could make a refresh show the past.
    cache: new InMemoryCache(),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
}

/**
 * Asks the CMS, once, and notes what the answer read for the page index.
 * @returns the whole answer; never a partial one. Its `site` is the default language's where the
 * asked one has none.
 * @throws CmsUnavailableError, CmsContractError or ConfigError. Let them pass: the page that
 * was good before stays, and a 404 is only for what the CMS said does not exist.
 */
export async function queryCms<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const client = singleton('cms-client', createClient);
  const timeoutMs = currentTimeoutMs();
  const fields = rootFieldsOf(query);
  const draftOf = currentDraft();
  const asked = draftOf ? ofDraft(query, variables, draftOf) : { query, variables };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { data } = await client.query<Data, OperationVariables>({
      ...completed<Data>(asked.query, asked.variables),
      context: { fetchOptions: { signal }, ...(draftOf && { headers: previewHeaders() }) },
    });
    assertWholeAnswer(fields, data, variables.locale);
    const answer = applyDefaultSite(data as Data & Record<string, unknown>);
    addReads(readsOf(fields, answer));
    return answer;
  } catch (error) {
    throw toCmsError(error, timeoutMs);
  }
}

/** Drafts are shown to this token alone. */
const previewHeaders = () => ({
  authorization: `Bearer ${deriveSecret(env().secret, 'site-preview-token')}`,
});

/** Apollo prepares a query once for each object: the same query must stay the same object. */
const draftQueries = new WeakMap<DocumentNode, DocumentNode>();
const completedQueries = new WeakMap<DocumentNode, DocumentNode>();

function ofDraft(published: DocumentNode, variables: OperationVariables, documentId: string) {
  const query = draftQueries.get(published) ?? draftQuery(published);
  draftQueries.set(published, query);
  if (query === published) return { query, variables };
  const { slug: _slug, ...others } = variables;
  return { query, variables: { ...others, [draftVariable]: documentId } };
}

/** Only a page in another language may lack settings: the default one costs nothing more. */
function completed<Data>(asked: DocumentNode, variables: OperationVariables) {
  const [defaultLocale] = env().locales;
  if (variables.locale === defaultLocale) {
    return { query: asked as TypedDocumentNode<Data, OperationVariables>, variables };
  }
  const query = completedQueries.get(asked) ?? withDefaultSite(asked);
  completedQueries.set(asked, query);
  return {
    query: query as TypedDocumentNode<Data, OperationVariables>,
    variables: { ...variables, defaultLocale },
  };
}
