interface WriteAsked {
  /** The address of the CMS. */
  cms: string;
  email: string;
  password: string;
  name: string;
  bytes: Uint8Array;
}

/** The CMS did not write; its words say why, and are empty where it did not answer. */
export class RefusedError extends Error {}

async function answer(url: URL, init: RequestInit): Promise<Record<string, unknown>> {
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', redirect: 'error', ...init });
  } catch (cause) {
    throw new RefusedError('', { cause });
  }
  const body = (await response.json().catch(() => ({}))) as {
    error?: { message?: string };
  } & Record<string, unknown>;
  if (!response.ok) throw new RefusedError(body.error?.message ?? `HTTP ${response.status}`);
  return body;
}

/**
 * Has a CMS make drafts of a release, in the name of one who may. What it proposes without doubts
 * is agreed to; where anything waits for a person it writes nothing, and says what.
 * @returns what it made
 * @throws RefusedError
 */
export async function writeRelease(asked: WriteAsked): Promise<Record<string, unknown>> {
  const { cms, email, password, name, bytes } = asked;
  const { data } = await answer(new URL('/admin/login', cms), {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { accessToken, token = accessToken } = (data ?? {}) as Record<string, string | undefined>;
  const form = new FormData();
  form.append('decisions', '{}');
  form.append('accept', 'clear');
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return answer(new URL('/admin/entente/release-imports', cms), {
    headers: { Authorization: `Bearer ${token ?? ''}` },
    body: form,
  });
}
