import { isUnsaved, type EntryForm } from '../../../platform/admin/entryForms';
import { faultIn } from './fault';

type Fetch = typeof fetch;

const ADDRESS =
  /^\/content-manager\/(?:collection-types\/(api::[\w.-]+)\/(?!actions\/)([\w-]+)|single-types\/(api::[\w.-]+))$/;

/** The form that an address fills; null for any other. */
function formFilled(path: string): EntryForm | null {
  const found = ADDRESS.exec(path.replaceAll(/%3a/gi, ':'));
  if (!found) return null;
  const [, collection, documentId = null, single] = found;
  return { uid: collection ?? single ?? '', documentId };
}

/** What entries were filled with last, by address: of those that can be open, not of a whole day. */
const filled = new Map<string, string>();
const MOST_FILLED = 20;

function keepFilled(address: string, text: string): void {
  filled.delete(address);
  filled.set(address, text);
  const [oldest] = filled.keys();
  if (filled.size > MOST_FILLED && oldest) filled.delete(oldest);
}

async function isGood(answer: Response): Promise<string | null> {
  const text = await answer.clone().text();
  try {
    return faultIn(answer.status, JSON.parse(text)) === null && answer.ok ? text : null;
  } catch {
    return null;
  }
}

/**
 * Reads what fills a form. Strapi reads it anew after each save, and puts an error in the place of
 * the whole form where that fails: a form that holds words of its own is given what it had instead.
 * @returns null for a request that fills no form
 */
export function readFilling(send: Fetch, url: URL, init: RequestInit): Promise<Response> | null {
  const form = (init.method ?? 'GET') === 'GET' ? formFilled(url.pathname) : null;
  if (!form) return null;
  const last = () => {
    const text = isUnsaved(form) ? filled.get(url.href) : undefined;
    return text === undefined
      ? null
      : new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
  return send(url, init).then(
    async (answer) => {
      const text = await isGood(answer).catch(() => null);
      if (text !== null) keepFilled(url.href, text);
      // Strapi renews what a 401 is about.
      return text !== null || answer.status === 401 ? answer : (last() ?? answer);
    },
    (error: unknown) => {
      const found = init.signal?.aborted ? null : last();
      if (!found) throw error;
      return found;
    },
  );
}
