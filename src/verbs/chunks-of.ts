import { fileProblem } from '../intake/file-problem.ts';

/** The chunks of an input stream; an error of reading names the input, as `fileProblem` says it. */
export async function* chunksOf<T>(stream: AsyncIterable<T>, name: string): AsyncGenerator<T> {
  try {
    yield* stream;
  } catch (error) {
    throw fileProblem(error, name);
  }
}
