/**
 * Ends a switch over a union: the compiler refuses the call while a case is missing, and at run
 * time a value from outside the union throws instead of passing unnoticed.
 *
 * @example
 * switch (address.kind) {
 *   case 'home': return '/fr';
 *   default: return assertUnreachable(address);
 * }
 */
export function assertUnreachable(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
