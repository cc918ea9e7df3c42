import { describe, expect, it } from 'vitest';
import { readModelFile, writeModelFile } from '../../../src/sequence/model-file.ts';

describe('model file', () => {
  const sections = {
    steps: Float32Array.from([0.5, -Infinity, 3]),
    keys: Int32Array.from([7, -9]),
    weights: Int8Array.from([1, -2, 127]),
  };

  it('comes back as it was written, what cannot be included', () => {
    const { about, section } = readModelFile(writeModelFile({ note: 'ü' }, sections));
    expect(about).toEqual({ note: 'ü' });
    expect([...section('steps', 'float32')]).toEqual([0.5, -Infinity, 3]);
    expect([...section('keys', 'int32')]).toEqual([7, -9]);
    expect([...section('weights', 'int8')]).toEqual([1, -2, 127]);
  });

  it('says which section is missing', () => {
    const { section } = readModelFile(writeModelFile({}, sections));
    expect(() => section('colours', 'int8')).toThrow('no int8 section colours');
    expect(() => section('keys', 'int8')).toThrow('no int8 section keys');
  });

  it('refuses bytes that are something else', () => {
    expect(() => readModelFile(new TextEncoder().encode('not a model at all'))).toThrow('not a model file');
  });
});
