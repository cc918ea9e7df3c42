import { useState } from 'preact/hooks';
import type { CorrectedBody, RoomBody } from '../../src/serve/api.ts';
import type { CorrectionRequest } from '../../src/verbs/correct.ts';
import { AskError } from '../ask.ts';
import { send } from '../send.ts';
import { useAnswer } from '../use-answer.ts';
import { deciderName, rememberDecider } from './decider.ts';

/** Code of the problem that nobody is named as who decides. */
export const NO_NAME = 'web.no-name';
/** The archive's answer to undoing what is not in force. */
const NOT_IN_FORCE = 'correction.not-found';

export interface Corrections {
  /** `null` until it is known whether the room may write. */
  readonly possible: boolean | null;
  readonly by: string;
  readonly setBy: (name: string) => void;
  readonly busy: boolean;
  readonly problem: AskError | null;
  /** Keeps a correction. */
  readonly decide: (request: CorrectionRequest) => void;
  readonly undo: (id: string) => void;
}

interface CorrectionsOptions {
  /** Told what was decided or taken back, and where the source now is. */
  readonly onDone: (body: CorrectedBody) => void;
  /** Told that what should be taken back no longer stands: somebody was faster, perhaps in another window. */
  readonly onGone: () => void;
}

/** Corrections from a page: sends them with the decider's name. */
export function useCorrections({ onDone, onGone }: CorrectionsOptions): Corrections {
  const room = useAnswer<RoomBody>('/room');
  const [by, setName] = useState(deciderName);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AskError | null>(null);
  const setBy = (name: string): void => {
    setName(name);
    rememberDecider(name.trim());
  };
  const post = (path: string, request: object): void => {
    if (by.trim() === '') {
      const body = {
        code: NO_NAME,
        message: 'Your name is missing.',
        hint: 'A correction is kept with who made it.',
      };
      setProblem(new AskError(0, body));
      return;
    }
    setBusy(true);
    setProblem(null);
    send<CorrectedBody>(path, { ...request, by: by.trim() })
      .then(onDone, (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (error.code === NOT_IN_FORCE) onGone();
        else setProblem(error);
      })
      .finally(() => setBusy(false));
  };
  return {
    possible: room.state === 'ready' ? room.body.writes : null,
    by,
    setBy,
    busy,
    problem,
    decide: (request) => post('/corrections', request),
    undo: (id) => post(`/corrections/${encodeURIComponent(id)}/undo`, {}),
  };
}
