import { STRIP, type StripProps } from '@entente/ui/Strip';
import { yearsPath } from '@entente/ui/yearScale';

/** The life of an agreement between two years that are the same for all: for the eye alone. */
export function EmbedStrip({ from, to, spans, signed }: StripProps) {
  const { width, height } = STRIP;
  const scale = { from, to, width, edge: 0 };
  const y = height / 2;
  return (
    <svg aria-hidden="true" width={width} height={height}>
      <path className="z" d={`M0 ${y}H${width}`} />
      <path strokeWidth="5" d={yearsPath(spans, scale, y)} />
      {signed === null ? null : <path className="d" d={yearsPath([[signed, signed]], scale, y)} />}
    </svg>
  );
}
