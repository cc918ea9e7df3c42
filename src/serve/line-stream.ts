interface LineOptions {
  /** Told when nobody listens any more. */
  readonly onCancel: () => void;
  /** Told at the end, whatever happened. */
  readonly onEnd: () => void;
}

/** Lines of JSON, each sent as soon as it is told. `work` says how it ended by its last line: it never rejects. */
export function lineStream<Line>(
  work: (tell: (line: Line) => void) => Promise<void>,
  { onCancel, onEnd }: LineOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let listens = true;
  return new ReadableStream({
    start(controller) {
      const tell = (line: Line): void => {
        if (listens) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      void work(tell).finally(() => {
        onEnd();
        if (listens) controller.close();
      });
    },
    cancel() {
      listens = false;
      onCancel();
    },
  });
}
