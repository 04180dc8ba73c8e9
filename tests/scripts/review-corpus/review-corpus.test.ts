import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { CorpusPack } from '../../../engine/corpus/corpus';
import { type FindingKind, reviewCorpus } from '../../../scripts/review-corpus/review-corpus';
import { PORT_PACK } from '../../engine/port-pack';

function list(kind: FindingKind, pack: CorpusPack): string[] {
  return reviewCorpus(buildCorpus(pack), [])
    .findings.filter((finding) => finding.kind === kind)
    .map(({ where }) => where);
}

const [toll] = PORT_PACK.claims;
if (!toll) throw new Error('the pack of the port has no claim');
const [source] = PORT_PACK.sources;
if (!source) throw new Error('the pack of the port has no source');

describe('reviewCorpus', () => {
  it('names claims that no page could match', () => {
    const bare = { ...toll, id: 'a#bare', stance: null, values: [] };
    expect(list('claim-unmatched', { ...PORT_PACK, claims: [...PORT_PACK.claims, bare] })).toEqual([
      'a#bare',
    ]);
  });

  it('names claims that say the same as another of their story, and not those of another story', () => {
    const again = { ...toll, id: 'a#again' };
    const elsewhere = { ...toll, id: 'd#toll', source: 'd' };
    const claims = [...PORT_PACK.claims, again, elsewhere];
    expect(list('claims-alike', { ...PORT_PACK, claims })).toEqual(['a#again']);
  });

  it('names figures and dates that stand in no word of their claim', () => {
    const told = { ...toll, id: 'a#told', text: 'The ferry fire killed eight people.' };
    const untold = { ...toll, id: 'a#untold', text: 'The ferry fire killed people.' };
    const claims = [told, untold];
    expect(list('value-untold', { ...PORT_PACK, claims })).toEqual(['a#untold']);
    const [date] = PORT_PACK.claims.filter(({ id }) => id === 'a#date');
    if (!date) throw new Error('the pack of the port has no dated claim');
    const dated = [date, { ...date, id: 'a#undated', text: 'The fire broke out.' }];
    expect(list('value-untold', { ...PORT_PACK, claims: dated })).toEqual(['a#undated']);
  });

  it('names entities of which nothing is told', () => {
    const about = [{ role: 'place', entity: 'brask' }];
    expect(list('entity-without-facts', PORT_PACK)).toContain('brask');
    const claims = [...PORT_PACK.claims, { ...toll, id: 'a#brask', about }];
    expect(list('entity-without-facts', { ...PORT_PACK, claims })).not.toContain('brask');
  });

  it('names questions with one side only', () => {
    expect(list('question-one-sided', PORT_PACK)).toEqual([]);
    const claims = PORT_PACK.claims.filter(({ stance }) => stance?.side !== 'no');
    expect(list('question-one-sided', { ...PORT_PACK, claims })).toEqual(['guild-works-with-board']);
  });

  it('names sources without a claim, but no reprint of one that has some', () => {
    // c reprints the story of b
    const silent = { ...source, id: 'z', story: 'z' };
    const sources = [...PORT_PACK.sources, silent];
    expect(list('source-unused', { ...PORT_PACK, sources })).toEqual(['z']);
  });

  it('names sources that relay one outlet on one day and share no story', () => {
    const relay = (id: string, published: string, story: string) => ({
      ...source,
      id,
      published,
      story,
      relays: 'The Wire',
    });
    const sources = [
      relay('p', '2025-06-11', 'p'),
      relay('q', '2025-06-12', 'q'),
      relay('r', '2025-06-20', 'r'),
    ];
    expect(list('relays-untied', { ...PORT_PACK, sources })).toEqual(['q']);
    const tied = sources.map((one) => ({ ...one, story: 'wire' }));
    expect(list('relays-untied', { ...PORT_PACK, sources: tied })).toEqual([]);
  });
});
