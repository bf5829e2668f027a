import { tellForms } from '../../../platform/admin/entryForms';
import { entryWrite, type EntryWrite } from './entryWrite';
import { faultIn, type Fault } from './fault';
import { readFilling } from './lastGood';
import { setFault } from './saveFaults';
import { sendRenewed } from './sendRenewed';

type Fetch = typeof fetch;

/**
 * An answer after which Strapi leaves the form as changed as it was, unlike any other refusal.
 * 409: a 401 would sign out, others are tried again.
 */
const refusal = (message: string, details: object = {}): Response =>
  Response.json(
    { data: null, error: { status: 409, name: 'ValidationError', message, details } },
    { status: 409 },
  );

/** undefined where it is none; throws where it is cut. */
async function jsonIn(answer: Response): Promise<unknown> {
  const text = await answer.clone().text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What the CMS refuses by another name than the one that Strapi's forms know. Its details stay: a
 * conflict is told by them.
 */
function renamed(answer: Response, body: unknown): Response {
  const { error } = body as { error?: { name?: string; message?: string; details?: object } };
  return answer.ok || error?.name === 'ValidationError'
    ? answer
    : refusal(error?.message ?? '', error?.details);
}

/**
 * Tells the forms what becomes of their words, and turns each fault into a refusal that leaves them
 * there. Strapi has no other place for it: whatever error it doesn't know empties the form.
 * @param say what is told of a fault
 */
export function watchWrites(target: Window, say: (fault: Fault) => string): void {
  const send: Fetch = target.fetch.bind(target);

  const fail = ({ form, kind }: EntryWrite, fault: Fault | null) => {
    tellForms({ form, kind: 'failed' });
    setFault(form, fault && { fault, kind });
  };

  const write = async (url: URL, init: RequestInit, writing: EntryWrite): Promise<Response> => {
    const { form, kind } = writing;
    tellForms({ form, kind: 'sent' });
    setFault(form, null);
    let answer: Response;
    let body: unknown;
    try {
      answer = await sendRenewed(target, send, url, init);
      body = await jsonIn(answer);
    } catch (error) {
      // Strapi itself gave it up.
      const fault = init.signal?.aborted ? null : target.navigator.onLine ? 'network' : 'offline';
      fail(writing, fault);
      if (!fault) throw error;
      return refusal(say(fault));
    }
    const fault = faultIn(answer.status, body);
    if (fault || !answer.ok) {
      fail(writing, fault);
      return fault ? refusal(say(fault)) : renamed(answer, body);
    }
    // Taking a publication back stores nothing of the form.
    tellForms({ form, kind: kind === 'unpublish' ? 'failed' : 'stored' });
    return answer;
  };

  target.fetch = (input, init = {}) => {
    // Strapi's own requests are an address and its settings.
    if (input instanceof Request) return send(input, init);
    const url = new URL(input, target.location.href);
    const writing = entryWrite(init.method ?? 'GET', url.pathname);
    if (writing) return write(url, init, writing);
    return readFilling(send, url, init) ?? send(input, init);
  };
}
