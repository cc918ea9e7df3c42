import { describe, expect, it } from 'vitest';
import { articleFromRecord } from '../../../src/intake/article-record.ts';

const read = (json: string) => articleFromRecord(JSON.parse(json), { id: 'x', origin: null });

describe('articleFromRecord', () => {
  it('replaces half characters and NUL unit for unit, in every field it reads', () => {
    const article = read(
      `{"id":"a\\u0000","title":"T\\udc00","authors":[{"name":"Mara\\u0000"}],"credits":["C\\ud800"],
        "captions":[{"text":"K\\ud800","at":0}],"text":"a\\ud800b\\u0000c\\udc00\\ud83d\\ude00"}`,
    );
    expect(article).toMatchObject({
      id: 'a\ufffd',
      title: 'T\ufffd',
      byline: 'Mara\ufffd',
      credits: ['C\ufffd'],
      captions: [{ text: 'K\ufffd', at: 0 }],
      text: 'a\ufffdb\ufffdc\ufffd😀',
    });
    expect(article.text).toHaveLength(8);
  });

  it('keeps the blocks given, because the offsets stay', () => {
    const { blocks } = read('{"text":"a\\ud800\\nb","blocks":[{"kind":"subhead","start":0,"end":2}]}');
    expect(blocks).toEqual([{ kind: 'subhead', start: 0, end: 2 }]);
  });
});
