import { HearsayError } from '../errors.ts';

/** What the system says, as an error of ours. Source: errno(3). */
const CODES: Readonly<Record<string, readonly [HearsayError['code'], what: string]>> = {
  ENOENT: ['intake.not-found', 'there is no such file'],
  ENOTDIR: ['intake.not-found', 'there is no such file'],
  ENAMETOOLONG: ['intake.not-found', 'there is no such file'],
  ELOOP: ['intake.not-found', 'its links lead in a circle'],
  EACCES: ['intake.no-permission', 'you may not read it'],
  EPERM: ['intake.no-permission', 'you may not read it'],
  EISDIR: ['intake.directory', 'this is a folder'],
};

/**
 * Why a file or folder cannot be read, in words: `intake.not-found`, `intake.no-permission`, `intake.directory`, and
 * `intake.unreadable` for whatever else the system says. An error that is ours already comes back as it is.
 */
export function fileProblem(cause: unknown, path: string): HearsayError {
  if (cause instanceof HearsayError) return cause;
  const { code: system, message } = cause as NodeJS.ErrnoException;
  const [code, what] = CODES[system ?? ''] ?? ['intake.unreadable', `cannot be read (${system ?? message})`];
  return new HearsayError(code, `${path}: ${what}`, { cause });
}
