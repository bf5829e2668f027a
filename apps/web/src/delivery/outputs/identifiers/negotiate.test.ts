import { preferredForm } from './negotiate';

test.each([
  [undefined, 'html'],
  ['*/*', 'html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['application/ld+json', 'json-ld'],
  ['text/turtle, application/ld+json;q=0.9', 'turtle'],
  ['text/html;q=0.5, TEXT/MARKDOWN', 'markdown'],
  ['application/json;q=0', 'html'],
  ['application/json;q=none', 'html'],
  ['application/rdf+xml', 'html'],
])('%s is answered as %s', (accept, form) => {
  expect(preferredForm(accept)).toBe(form);
});
