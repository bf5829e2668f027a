import { GraphQLError } from 'graphql';
import { refusedAsRequest } from './refusedAsRequest';

const tell = async (error: Error, operation?: object) =>
  refusedAsRequest.unexpectedErrorProcessingRequest({ error, requestContext: { operation } });

test('a document that breaks a limit is a bad request, and is told which', async () => {
  await expect(tell(new GraphQLError('Token limit of 1500 exceeded.'))).rejects.toMatchObject({
    message: 'Token limit of 1500 exceeded.',
    extensions: { http: { status: 400 } },
  });
});

test('what a document exhausts is not told to who sent it', async () => {
  await expect(tell(new RangeError('Maximum call stack size exceeded'))).rejects.toMatchObject({
    message: 'The document breaks a limit',
  });
});

test('a failure of the server stays one', async () => {
  await expect(tell(new Error('gone'), {})).resolves.toBeUndefined();
});
