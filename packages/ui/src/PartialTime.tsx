export interface PartialTimeProps {
  /** '2023', '2023-01' or '2023-01-17': never more precise than what is known. */
  dateTime: string;
  /** The date as people write it. */
  text: string;
}

export function PartialTime({ dateTime, text }: PartialTimeProps) {
  return <time dateTime={dateTime}>{text}</time>;
}
