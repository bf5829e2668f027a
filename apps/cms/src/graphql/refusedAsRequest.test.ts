import { refusedAsRequest } from './refusedAsRequest';

/** The status that leaves, of an answer with errors of these codes. */
async function statusOf(status: number, ...codes: unknown[]) {
  const errors = codes.map((code) => ({ extensions: { code } }));
  const response = {
    http: { status },
    body: { kind: 'single' as const, singleResult: { errors } },
  };
  await (await refusedAsRequest.requestDidStart()).willSendResponse({ response });
  return response.http.status;
}

test('a document that breaks a limit is a bad request', async () => {
  expect(await statusOf(500, 'GRAPHQL_VALIDATION_FAILED')).toBe(400);
  expect(await statusOf(500, 'GRAPHQL_PARSE_FAILED')).toBe(400);
});

test('a failure of the server stays one', async () => {
  expect(await statusOf(500, 'INTERNAL_SERVER_ERROR')).toBe(500);
  expect(await statusOf(500, 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL_SERVER_ERROR')).toBe(500);
  expect(await statusOf(500)).toBe(500);
});
