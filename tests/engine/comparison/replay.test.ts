import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { comparePage } from '../../../engine/compare-page';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import { buildPack } from '../../../scripts/build-pack/build-pack';
import { readArticle } from '../read-article';

const { pack } = buildPack(fileURLToPath(new URL('../../..', import.meta.url)));
const corpus = buildCorpus(pack);
const sources = pack.sources.flatMap(({ id, published }) => {
  const texts = pack.claims.filter(({ source }) => source === id).map(({ text }) => text);
  return texts.length > 0 ? [{ id, published, texts }] : [];
});

it.each(sources)(
  'what $id reports, told by another page of its day, differs from nothing',
  ({ texts, published }) => {
    const { claims } = comparePage(readArticle(texts, { published }), corpus);
    expect(claims.filter(({ relation }) => relation === 'differs').map(({ text }) => text)).toEqual([]);
  },
);
