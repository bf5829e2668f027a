/** What an identifier is answered as; `html` leads to the page. */
export const identifierForms = {
  html: 'text/html',
  'json-ld': 'application/ld+json',
  json: 'application/json',
  turtle: 'text/turtle',
  markdown: 'text/markdown',
} as const;
export type IdentifierForm = keyof typeof identifierForms;

const forms = Object.entries(identifierForms) as [IdentifierForm, string][];

/**
 * The form that an `Accept` likes best, RFC 9110; the page for who says nothing, or anything.
 * @example preferredForm('text/turtle, application/ld+json;q=0.9') // 'turtle'
 */
export function preferredForm(accept: string | undefined): IdentifierForm {
  const wanted = (accept ?? '').split(',').slice(0, 30).map(rangeOf);
  let best: { form: IdentifierForm; quality: number } = { form: 'html', quality: 0 };
  for (const [form, type] of forms) {
    const quality = wanted.find((range) => range.type === type)?.quality ?? 0;
    if (quality > best.quality) best = { form, quality };
  }
  return best.form;
}

function rangeOf(text: string): { type: string; quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
