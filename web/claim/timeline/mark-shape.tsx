import type { AppearanceKind } from './appearances.ts';

const R = 5.5;

interface MarkShapeProps {
  readonly kind: AppearanceKind;
  readonly x: number;
  readonly y: number;
  readonly first?: boolean;
}

/** The sign of a kind of appearance: told by its shape, not by its colour alone. */
export function MarkShape({ kind, x, y, first = false }: MarkShapeProps) {
  return (
    <>
      {first ? <circle class="timeline-first" cx={x} cy={y} r={R + 4.5} /> : null}
      <Sign kind={kind} x={x} y={y} />
    </>
  );
}

function Sign({ kind, x, y }: Omit<MarkShapeProps, 'first'>) {
  switch (kind) {
    case 'told':
      return <circle class="timeline-mark told" cx={x} cy={y} r={R} />;
    case 'changed':
      return <path class="timeline-mark changed" d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} />;
    case 'fact':
      return <rect class="timeline-mark fact" x={x - R} y={y - R} width={2 * R} height={2 * R} />;
    case 'denied':
      return <path class="timeline-mark denied" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />;
    default:
      return kind satisfies never;
  }
}
