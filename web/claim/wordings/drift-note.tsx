import type { ComponentChildren } from 'preact';
import type { Drift } from '../../../src/model/claim.ts';

interface DriftNoteProps {
  readonly drift: Drift;
  /** Where it stands, behind it. */
  readonly children?: ComponentChildren;
}

/** "number changed: from eleven to seventeen". */
export function DriftNote({ drift: { kind, from, to }, children }: DriftNoteProps) {
  return (
    <li class="drift">
      <span class="drift-kind">{kind}</span>
      {from === '' ? null : <span class="drift-from">{from}</span>}
      {from !== '' && to !== '' ? <span aria-hidden="true"> → </span> : null}
      {to === '' ? null : <span class="drift-to">{to}</span>}
      {children}
    </li>
  );
}
