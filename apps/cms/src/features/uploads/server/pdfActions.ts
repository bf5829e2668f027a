import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const unpack = promisify(inflate);

/** What a PDF does by itself when it is opened or touched, by the names of the standard (ISO 32000). */
const ACTIONS =
  /\/(?:JavaScript|Launch|RichMedia|Rendition|SubmitForm|ImportData|XFA)(?=[\u0000\s()<>[\]/%])/;
/** Objects are packed in streams of this kind; of every other stream nothing is an action. */
const PACKED = /\/ObjStm(?=[\u0000\s()<>[\]/%])/;
/** The one way of packing that is read here; nobody packs objects in another. */
const DEFLATED = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?=[\s/>])/;
const MARKS = /\bobj\b|\bstream\r?\n/g;
const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;

/** Names may be written with escapes: '/J#61vaScript'. */
const withoutEscapes = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The objects that are packed: head of the stream, and its bytes. */
function* packedObjects(bytes: Buffer, text: string): Generator<{ head: string; body: Buffer }> {
  let object = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === 'obj') {
      object = index;
      continue;
    }
    const from = index + mark.length;
    const head = withoutEscapes(text.slice(object, index));
    object = from;
    if (!PACKED.test(head)) continue;
    const end = text.indexOf('endstream', from);
    yield { head, body: bytes.subarray(from, end < 0 ? undefined : end) };
  }
}

/**
 * Whether a PDF runs a script, starts a program, plays one, or sends what a reader writes. One whose
 * objects can't be looked into, encrypted ones among them, counts as such.
 */
export async function hasPdfActions(bytes: Buffer): Promise<boolean> {
  const text = bytes.toString('latin1');
  if (ACTIONS.test(withoutEscapes(text))) return true;
  let left = MOST_UNPACKED_BYTES;
  for (const { head, body } of packedObjects(bytes, text)) {
    if (!DEFLATED.test(head) || left <= 0) return true;
    const objects = await unpack(body, { maxOutputLength: left }).catch(() => null);
    if (!objects || ACTIONS.test(withoutEscapes(objects.toString('latin1')))) return true;
    left -= objects.length;
  }
  return false;
}
