import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/compare-page';
import { findNearReports } from '../../../engine/comparison/find-near-reports';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

/** The port's reports, those of the toll with the town that they are about. */
const corpus = buildCorpus({
  ...PORT_PACK,
  claims: PORT_PACK.claims.map((claim) =>
    claim.id.endsWith('#toll') ? { ...claim, about: [{ role: 'place', entity: 'aldby' }] } : claim,
  ),
});

function near(text: string, options: Partial<Parameters<typeof findNearReports>[2]> = {}) {
  const [found] = readPage(readArticle([text], { published: '2025-07-05' }), corpus).claims;
  if (!found) throw new Error(`no claim in: ${text}`);
  return findNearReports(found.claim, corpus, { count: 5, isWanted: () => true, ...options });
}

describe('findNearReports', () => {
  it('puts the report with the most words and parties in common first', () => {
    const [first] = near('The toll of the ferry fire off Aldby rose to 12, officials said.');
    expect(first?.claim.id).toBe('b#toll');
    expect(first?.score).toBeGreaterThan(0);
  });

  it('takes words of one sense for the same', () => {
    const ids = near('The blaze on the ferry off Aldby killed at least 8 people.').map(
      ({ claim }) => claim.id,
    );
    expect(ids).toContain('a#toll');
  });

  it('gives at most as many as asked for, best first, and only those wanted', () => {
    const all = near('The ferry fire off Aldby killed at least 8 people.');
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(near('The ferry fire off Aldby killed at least 8 people.', { count: 1 })).toHaveLength(1);
    const others = near('The ferry fire off Aldby killed at least 8 people.', {
      isWanted: ({ id }) => id !== 'a#toll',
    });
    expect(others.map(({ claim }) => claim.id)).not.toContain('a#toll');
  });

  it('finds nothing where no party is in common, or nothing is said of it in both', () => {
    expect(near('The ferry fire killed at least 8 people.')).toEqual([]);
    expect(near('Aldby opened its season of symphonies with 8 concerts on 3 evenings.')).toEqual([]);
  });

  it('finds nothing where a sentence shares next to nothing with any report', () => {
    expect(near('The orchestra of Brask opened its season with 2 symphonies by Sibelius.')).toEqual([]);
  });
});
