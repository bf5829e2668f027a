/** The part of Apollo's answer that is read and written here. */
interface Answer {
  http: { status?: number };
  body:
    | { kind: 'single'; singleResult: { errors?: readonly { extensions?: { code?: unknown } }[] } }
    | { kind: 'incremental' };
}

/** Of a document that is not executed at all. */
const REFUSALS: readonly unknown[] = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

/**
 * Answers 400 where a document breaks a limit. What counts words, costs and fragments throws errors
 * that say no status, which Apollo takes for a failure of the server: 500.
 */
export const refusedAsRequest = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: { response: Answer }) => {
      if (response.http.status !== 500 || response.body.kind !== 'single') return;
      const { errors = [] } = response.body.singleResult;
      const isRefused = errors.every(({ extensions }) => REFUSALS.includes(extensions?.code));
      if (errors.length > 0 && isRefused) response.http.status = 400;
    },
  }),
};
