import type { FactList } from '@entente/ui/FactList';

/** Facts that are not known are left out; a list without facts is not drawn. */
export function EmbedFacts({ facts }: Parameters<typeof FactList>[0]) {
  const known = facts.filter(({ values }) => values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl>
      {known.map(({ key, term, values }, position) => (
        <div key={key ?? position}>
          <dt>{term}</dt>
          {values.map((value, index) => (
            <dd key={index}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
