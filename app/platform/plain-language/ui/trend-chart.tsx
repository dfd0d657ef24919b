const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 36;
const PAD = 16;
/** Where a level begins, as `level.ts` has it; drawn as lines to hold on to. */
const RULES = [45, 65];

const x = (index: number, count: number) => LEFT + PAD + (count === 1 ? 0.5 : index / (count - 1)) * (WIDTH - LEFT - 2 * PAD);
const y = (ease: number) => PAD + (1 - ease / 100) * (HEIGHT - 2 * PAD);

/** A line of how texts read, 0 to 100, from old to new. The table that stands with it says the same in figures. */
export function TrendChart({ eases, label }: { eases: readonly number[]; label: string }) {
  const points = eases.map((ease, index) => ({ ease, at: [x(index, eases.length), y(ease)] as const }));
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${eases.join(", ")}`}>
      <rect className="trend__band" x={LEFT} y={y(100)} width={WIDTH - LEFT} height={y(65) - y(100)} />
      {[0, ...RULES, 100].map((ease) => (
        <text key={ease} className="trend__label" x={LEFT - 8} y={y(ease) + 5} textAnchor="end">
          {ease}
        </text>
      ))}
      {RULES.map((ease) => (
        <line key={ease} className="trend__rule" x1={LEFT} x2={WIDTH} y1={y(ease)} y2={y(ease)} />
      ))}
      <polyline className="trend__line" points={points.map(({ at }) => at.join(",")).join(" ")} />
      {points.map(({ at: [cx, cy] }) => (
        <circle key={cx} className="trend__point" cx={cx} cy={cy} r="5" />
      ))}
    </svg>
  );
}
