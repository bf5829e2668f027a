/** What came of a code that was sent. */
export type CodeAnswer = { response: Response } | { problem: string };

interface Told {
  error?: { message?: string };
}

/**
 * Sends a code to where it is looked at.
 * @param failure what is said where nobody answers
 */
export async function sendCode(
  send: typeof fetch,
  address: string,
  body: object,
  failure: string,
): Promise<CodeAnswer> {
  try {
    const response = await send(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { response };
    const { error } = (await response.json()) as Told;
    return { problem: error?.message ?? failure };
  } catch {
    return { problem: failure };
  }
}
