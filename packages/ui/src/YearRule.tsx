import { yearsPath, yearX, type YearSpan } from './yearScale';
import styles from './YearRule.module.css';

export interface YearStep {
  /** Year, as far as it is over. */
  at: number;
  /** '1964' */
  label: string;
  /** '1964 – Signature': what hears who follows the link. */
  name: string;
  /** '#step-…', where the page tells it. */
  href: string;
}

export interface YearRuleProps {
  from: number;
  to: number;
  /** When it was in force. */
  spans: readonly YearSpan[];
  /** In their order. */
  steps: readonly YearStep[];
}

const WIDTH = 430;
const EDGE = 10;
const Y = 14;
/** Of a year's four figures with the air around them: also what keeps links apart. */
const LABEL = 46;

/** Years in their true distances; those that have room lead to the step that the page tells of them. */
export function YearRule({ from, to, spans, steps }: YearRuleProps) {
  const scale = { from, to, width: WIDTH, edge: EDGE };
  const placed = steps.map((step) => ({ ...step, x: yearX(step.at, scale) }));
  return (
    <svg className={styles.rule} width={WIDTH} height={46} viewBox={`0 0 ${WIDTH} 46`}>
      <path d={`M${EDGE} ${Y}H${WIDTH - EDGE}`} />
      <path className={styles.force} d={yearsPath(spans, scale, Y)} />
      <path className={styles.ticks} d={placed.map(({ x }) => `M${x} ${Y - 7}v14`).join('')} />
      {readable(placed).map(({ x, label, name, href }) => (
        <a key={href} href={href} aria-label={name}>
          <rect x={middle(x) - LABEL / 2} y={Y + 7} width={LABEL} height={25} />
          <text x={middle(x)} y={Y + 25}>
            {label}
          </text>
        </a>
      ))}
    </svg>
  );
}

/** Inside the drawing, near its ends too. */
const middle = (x: number) => Math.min(WIDTH - LABEL / 2, Math.max(LABEL / 2, x));

/** The first and the last, and between them all that touch none before. */
function readable<Placed extends { x: number }>(steps: readonly Placed[]): Placed[] {
  const last = steps.at(-1);
  const shown: Placed[] = [];
  for (const step of steps) {
    const before = shown.at(-1);
    if (before && middle(step.x) - middle(before.x) < LABEL) continue;
    if (last && step !== last && shown.length > 0 && middle(last.x) - middle(step.x) < LABEL)
      continue;
    shown.push(step);
  }
  return shown;
}
