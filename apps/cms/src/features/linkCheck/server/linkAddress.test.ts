import { readLinkAddress } from './linkAddress';

const read = (href: string) => readLinkAddress(href, 'https://rennes.example');

test.each([
  ['/fr/accords/rennes-quebec', '/fr/accords/rennes-quebec'],
  ['/fr/recherche?q=accord#suite', '/fr/recherche'],
  ['https://rennes.example/en/news', '/en/news'],
  ['http://RENNES.example/en/news', '/en/news'],
  [' https://rennes.example ', '/'],
])('%s is on our site', (href, path) => {
  expect(read(href)).toEqual({ kind: 'own', path });
});

test.each([
  ['https://quebec.example/page?a=1#b', 'https://quebec.example/page?a=1'],
  ['http://rennes.example:8080/', 'http://rennes.example:8080/'],
  ['https://www.rennes.example', 'https://www.rennes.example/'],
  ['HTTPS://Québec.example', 'https://xn--qubec-csa.example/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
])('%s is elsewhere', (href, url) => {
  expect(read(href)).toEqual({ kind: 'outside', url });
});

test.each([
  '#suite',
  'mailto:presse@rennes.example',
  'mailto:a@rennes.example,b@quebec.example?subject=Visite%20d’avril',
  'MAILTO:presse%2Bquebec@rennes.example',
  'tel:+33223621000',
  'tel:+33-2-23-62-10-00;ext=12',
  'tel:3939',
])('%s asks for no page', (href) => {
  expect(read(href)).toEqual({ kind: 'noted' });
});

test.each([
  ['', 'address'],
  ['rennes.example', 'address'],
  ['//quebec.example', 'address'],
  ['/\\quebec.example', 'address'],
  ['https:/quebec.example', 'address'],
  ['https://que bec.example', 'address'],
  ['https://nom:secret@quebec.example', 'address'],
  ['https://quebec.example:99999', 'address'],
  ['javascript:alert(1)', 'address'],
  ['ftp://quebec.example', 'address'],
  ['mailto:presse', 'mail'],
  ['mailto:', 'mail'],
  ['mailto:presse@rennes', 'mail'],
  ['mailto:%zz@rennes.example', 'mail'],
  ['tel:', 'phone'],
  ['tel:la-mairie', 'phone'],
])('"%s" leads nowhere', (href, reason) => {
  expect(read(href)).toEqual({ kind: 'wrong', reason });
});
