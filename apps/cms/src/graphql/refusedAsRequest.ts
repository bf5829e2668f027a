import { GraphQLError } from 'graphql';

/** The part of what Apollo tells of a failure that is read here. */
interface Failure {
  error: Error;
  /** `operation`: what of the document is executed, once it has been read and found valid. */
  requestContext: { operation?: object };
}

/**
 * Answers 400 where a document breaks a limit. What counts words, costs and fragments throws where
 * Apollo expects nothing to be thrown, which it takes for a failure of the server: 500. It has to
 * stand before the plugins that count, whose own answer to the same failure has no status.
 */
export const refusedAsRequest = {
  unexpectedErrorProcessingRequest({ error, requestContext }: Failure): Promise<void> {
    if (requestContext.operation) return Promise.resolve();
    // A stack that is exhausted by a document says nothing to who sent it.
    const message = error instanceof GraphQLError ? error.message : 'The document breaks a limit';
    throw new GraphQLError(message, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    });
  },
};
