export type FileKind =
  'text' | 'html' | 'docx' | 'odt' | 'pdf' | 'eml' | 'rtf' | 'encrypted' | 'old-word' | 'binary';

const HEAD = 2_048;
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const MAIL_FIELD =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]+|content-type|from|subject|date|to):/im;
const MAIL_ONLY =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|content-transfer-encoding):/im;
const FIRST_FIELD = /^[A-Za-z][A-Za-z-]*:[ \t]/;

/** What a file is, by what it holds first; by its name only where that doesn't tell. */
export function kindOfFile(bytes: Uint8Array, name = ''): FileKind {
  const head = latin(bytes.subarray(0, HEAD));
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (head.startsWith('PK\u0003\u0004')) return zipKind(bytes, extension);
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return oleKind(bytes);
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body|meta|div|p|article|section|h[1-6]|table|\?xml|!--)[\s>]/i.test(
      head,
    ) ||
    /^html?$|^xhtml$/.test(extension ?? '')
  )
    return 'html';
  const isMail = FIRST_FIELD.test(head) && MAIL_FIELD.test(head) && MAIL_ONLY.test(head);
  return isMail || extension === 'eml' ? 'eml' : 'text';
}

function zipKind(bytes: Uint8Array, extension: string | undefined): FileKind {
  const head = latin(bytes.subarray(0, 128));
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  const names =
    latin(bytes.subarray(Math.max(0, bytes.length - 64 * 1024))) +
    latin(bytes.subarray(0, 64 * 1024));
  if (names.includes('word/document.xml')) return 'docx';
  return extension === 'docx' ? 'docx' : extension === 'odt' ? 'odt' : 'binary';
}

/** A Word file under a password is an old container with the new one in it. */
function oleKind(bytes: Uint8Array): FileKind {
  const encrypted = [...'EncryptedPackage'].join('\u0000');
  const parts = [
    bytes.subarray(0, 128 * 1024),
    bytes.subarray(Math.max(0, bytes.length - 128 * 1024)),
  ];
  return parts.some((part) => latin(part).includes(encrypted)) ? 'encrypted' : 'old-word';
}
