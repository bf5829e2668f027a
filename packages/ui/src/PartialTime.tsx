import { Fragment, type ReactNode } from 'react';

export interface PartialTimeProps {
  /** '2023', '2023-01' or '2023-01-17': never more precise than what is known. */
  dateTime: string;
  /** The date as people write it. */
  text: string;
}

export function PartialTime({ dateTime, text }: PartialTimeProps) {
  return <time dateTime={dateTime}>{raised(text)}</time>;
}

/** 'le 1er avril', as French sets it: the two letters above the line, and heard as before. */
function raised(text: string): ReactNode {
  const [first, ...others] = text.split(/(?<=(?<!\d)1)er(?=\s)/);
  if (others.length === 0) return text;
  return (
    <>
      {first}
      {others.map((part) => (
        <Fragment key={part}>
          <sup>er</sup>
          {part}
        </Fragment>
      ))}
    </>
  );
}
