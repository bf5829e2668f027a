import fc from 'fast-check';
import { decodeRequest, decodeResponse, encodeRequest, type Call } from './call';
import { cmsCalls, siteCalls } from './calls';
import { anyExchange } from './calls.fixture';

const calls = Object.entries({ ...cmsCalls, ...siteCalls }) as [keyof typeof anyExchange, Call][];

describe.each(calls)('the call %s', (name, call) => {
  test('reads back every request that is written', () => {
    fc.assert(
      fc.property(anyExchange[name].request as fc.Arbitrary<unknown>, (request) => {
        const message = encodeRequest(call, request);
        expect(message.method).toBe(call.method);
        expect(new URL(message.address, 'http://cms.invalid').pathname).toBe(call.path);
        expect(decodeRequest(call, message)).toEqual({ success: true, data: request });
      }),
    );
  });

  test('reads back every answer that is written', () => {
    fc.assert(
      fc.property(anyExchange[name].response as fc.Arbitrary<unknown>, (response) => {
        const text = response === null ? '' : JSON.stringify(response);
        expect(decodeResponse(call, text)).toEqual({ success: true, data: response });
      }),
    );
  });

  test.each(['<html>', '{"error":', '"text"', '[]'])('takes %s for no answer', (text) => {
    expect(decodeResponse(call, text).success).toBe(false);
  });

  test('takes no request with more than it asks for', () => {
    const [sample] = fc.sample(anyExchange[name].request as fc.Arbitrary<object>, 1);
    const { method, address, body } = encodeRequest(call, sample);
    const more =
      method === 'GET'
        ? { method, address: `${address}${address.includes('?') ? '&' : '?'}more=1`, body }
        : { method, address, body: JSON.stringify({ ...sample, more: 1 }) };
    expect(decodeRequest(call, more).success).toBe(false);
  });
});

test('no two calls have the same path', () => {
  const paths = calls.map(([, { path }]) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
