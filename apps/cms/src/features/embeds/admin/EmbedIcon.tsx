import type { SVGProps } from 'react';

/** A frame inside a page: our content on somebody else's. */
export function EmbedIcon({
  width = 20,
  height = 20,
}: Pick<SVGProps<SVGSVGElement>, 'width' | 'height'>) {
  return (
    <svg width={width} height={height} viewBox="0 0 20 20" fill="none" stroke="currentColor">
      <path strokeWidth="1.6" d="M2.5 3.5h15v13h-15zM2.5 7h15M6 10h8v4H6z" />
    </svg>
  );
}
