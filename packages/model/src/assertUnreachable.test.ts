import { assertUnreachable } from './assertUnreachable';

describe('assertUnreachable', () => {
  it('throws and shows the value that no case expected', () => {
    const fromOutside = { kind: 'surprise' } as unknown as never;
    expect(() => assertUnreachable(fromOutside)).toThrow('{"kind":"surprise"}');
  });
});
