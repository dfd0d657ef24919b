interface MonthChartProps {
  /** What the bars show, for those who hear the page; the table beside it says the same in numbers. */
  label: string;
  months: readonly (number | null)[];
}

const [WIDTH, HEIGHT, GAP] = [360, 72, 6];

/** Twelve bars, one for each month. */
export function MonthChart({ label, months }: MonthChartProps) {
  const most = Math.max(1, ...months.map((value) => value ?? 0));
  const wide = WIDTH / months.length;
  return (
    <svg className="month-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={0} y1={HEIGHT - 0.5} x2={WIDTH} y2={HEIGHT - 0.5} className="month-chart__ground" />
      {months.map((value, index) => {
        const tall = value === null ? 0 : Math.max(2, ((HEIGHT - 4) * value) / most);
        return <rect key={index} className="month-chart__bar" x={index * wide + GAP / 2} y={HEIGHT - tall} width={wide - GAP} height={tall} rx={2} />;
      })}
    </svg>
  );
}
