import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LaterProps {
  readonly summary: string;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}

/** A fold whose inside is made when it is first opened: for what is long. */
export function Later({ summary, class: name, children }: LaterProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={name} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  );
}
