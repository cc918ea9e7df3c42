import { useState } from 'preact/hooks';
import type { CorrectedBody, RoomBody } from '../../src/serve/api.ts';
import type { CorrectionRequest } from '../../src/verbs/correct.ts';
import { AskError } from '../ask.ts';
import { send } from '../send.ts';
import { useAnswer } from '../use-answer.ts';
import { deciderName, rememberDecider } from './decider.ts';

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

/** Corrections from a page: sends them with the decider's name and tells `onDone` where the source now is. */
export function useCorrections(onDone: (body: CorrectedBody) => void): Corrections {
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
        code: 'web.no-name',
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
        if (error instanceof AskError) setProblem(error);
        else throw error;
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
