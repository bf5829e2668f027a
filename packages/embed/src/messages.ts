// What a page and an embed say to each other. The contract is docs/partners/contract.md; what is
// here may grow, and never changes: pages of others rely on it.

/** The host's script to the frame: "tell me your height, under this name". */
export const HELLO = 'entente:hello';
/** The frame to the host: `{ type, id, height }`, and nothing else. */
export const HEIGHT = 'entente:height';
/** No embed is higher; whatever says so is not one. */
export const TALLEST = 20_000;

/** The height in a message, or null for anything that isn't exactly one. */
export function heightIn(data: unknown, id: string): number | null {
  const said = data as { type?: unknown; id?: unknown; height?: unknown } | null | undefined;
  const height = said?.height as number;
  // No text and no list is an integer.
  const isHeight = Number.isInteger(height) && height >= 0 && height <= TALLEST;
  return said?.type === HEIGHT && said.id === id && isHeight ? height : null;
}
