/** A tree of schema.org, as pages write it into themselves. */
type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Turtle of a tree of JSON-LD whose context is schema.org alone. https://www.w3.org/TR/turtle/ */
export function turtle(thing: object): string {
  return `@prefix schema: <https://schema.org/> .\n\n${subjectOf(thing as Tree)}${propertiesOf(thing as Tree)} .\n`;
}

const subjectOf = (tree: Tree) => (typeof tree['@id'] === 'string' ? iri(tree['@id']) : '[]');

function propertiesOf(tree: Tree): string {
  const said = Object.entries(tree).flatMap(([name, value]) => {
    if (name === '@id' || name === '@context') return [];
    const values = (Array.isArray(value) ? value : [value]).filter((one) => one != null);
    if (values.length === 0) return [];
    if (name === '@type') return [` a ${values.map((one) => `schema:${String(one)}`).join(', ')}`];
    return [`\n  schema:${name} ${values.map(objectOf).join(', ')}`];
  });
  return said.join(' ;');
}

function objectOf(value: unknown): string {
  if (isTree(value)) {
    const { '@id': id, '@value': literal } = value;
    if (typeof id === 'string') return iri(id);
    if (literal !== undefined) return objectOf(literal);
    return `[${propertiesOf(value)} ]`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = String(value);
  return /^https?:\/\/\S+$/.test(text) ? iri(text) : quoted(text);
}

/** What would end the name of a thing is escaped in it. */
const iri = (text: string) =>
  `<${text.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (one) => encodeURIComponent(one))}>`;

const quoted = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
