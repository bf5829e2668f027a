import { foreignMarkup } from './inspectHtml.mjs';
import { leak } from './verdicts.mjs';

const PAGES = /html|svg|xml/;
/** Of `tables/markup.mjs`, as it would stand in a document that reads it. */
const WRITTEN = /<(?:script>alert|img src=x|svg onload|iframe srcdoc|base href="https:\/\/evil)/;

/**
 * What is wrong with an answer that holds somebody's text: it runs, leads away, or may be taken for
 * a page; null for nothing.
 * @param {import('./ask.mjs').Answer} answer
 * @param {{ origin: string, frames?: boolean }} allowed as `foreignMarkup` has it
 */
export function runsNothing(answer, allowed) {
  const problem = leak(answer);
  if (problem) return problem;
  const { headers, text, status } = answer;
  if (headers['set-cookie'] && /alert\(1\)/.test(String(headers['set-cookie'])))
    return 'repeats it in a cookie';
  const to = headers.location;
  if (to && /^(?:javascript|data):|^(?:https?:)?\/\/evil/i.test(to)) return `leads to ${to}`;
  if (status === 0 || text === '') return null;
  const type = String(headers['content-type'] ?? '');
  if (/html/.test(type)) return foreignMarkup(text, allowed);
  if (headers['x-content-type-options'] !== 'nosniff')
    return `is ${type || 'nothing'} to be guessed`;
  return PAGES.test(type) && WRITTEN.test(withoutCdata(text)) ? 'holds markup' : null;
}

/** What stands in CDATA is text; its end inside a text would show here. */
const withoutCdata = (text) =>
  text
    .split('<![CDATA[')
    .map((part, place) => (place === 0 ? part : part.slice(part.indexOf(']]>') + 3)))
    .join('');
