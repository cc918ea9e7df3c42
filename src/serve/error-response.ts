import { HearsayError } from '../errors.ts';

/** The one JSON shape errors have, with the status its catalogue entry names. */
export const errorResponse = (error: HearsayError): Response => Response.json(error, { status: error.status });

/** What a thrown value becomes for the reader: a `HearsayError` as it is, anything else without its inner words. */
export function asHearsayError(thrown: unknown): HearsayError {
  if (thrown instanceof HearsayError) return thrown;
  return new HearsayError('serve.unexpected', 'The reading room could not answer this.', { cause: thrown });
}
