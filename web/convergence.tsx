interface ConvergenceProps {
  readonly outlets: number;
  readonly independent: { readonly lower: number; readonly upper: number };
}

/** More dots than this are no longer counted by eye; the figures beside them are. */
const MOST_DOTS = 7;
const HEIGHT = 44;
const WIDTH = 64;

const rows = (count: number): number[] => {
  const shown = Math.min(count, MOST_DOTS);
  const step = Math.min(10, (HEIGHT - 8) / Math.max(1, shown - 1));
  return Array.from({ length: shown }, (_, at) => HEIGHT / 2 + (at - (shown - 1) / 2) * step);
};

/**
 * Outlets on the left, the origins they go back to on the right; hollow for those that are not named. The figures always
 * stand beside it in words, so it is for the eye only.
 */
export function Convergence({ outlets, independent }: ConvergenceProps) {
  const left = rows(outlets);
  const right = rows(Math.max(1, independent.upper));
  return (
    <svg class="convergence" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {left.map((y, at) => {
        const to = right[Math.floor((at * right.length) / left.length)] ?? HEIGHT / 2;
        return <path key={y} d={`M9 ${y}C30 ${y} 34 ${to} 53 ${to}`} />;
      })}
      {right.slice(left.length).map((y) => (
        <path key={`more${y}`} d={`M9 ${left.at(-1) ?? HEIGHT / 2}C30 ${left.at(-1) ?? HEIGHT / 2} 34 ${y} 53 ${y}`} />
      ))}
      {left.map((y) => (
        <rect key={y} x="5" y={y - 2.5} width="5" height="5" />
      ))}
      {right.map((y, at) => (
        <circle key={y} class={at < independent.lower ? undefined : 'unsure'} cx="55" cy={y} r="3.6" />
      ))}
    </svg>
  );
}
