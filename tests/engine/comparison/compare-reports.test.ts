import { describe, expect, it } from 'vitest';
import { listPairs, readPage, reportPage } from '../../../engine/compare-page';
import type { Judge, Opinion } from '../../../engine/comparison/judge';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Claim, CorpusPack } from '../../../engine/corpus/corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

/** Claims that speak to no matter: what is said of them, the model says. */
const report = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  id,
  source: id.split('#')[0] ?? '',
  text,
  speaker: { name: 'outlet', entity: null, footing: 'outlet' },
  about: [{ role: 'party', entity: 'dockers-guild' }],
  when: null,
  mode: 'asserted',
  stance: null,
  values: [],
  ...more,
});
const pack: CorpusPack = {
  ...PORT_PACK,
  claims: [
    ...PORT_PACK.claims,
    report('d#cranes', 'The Dockers Guild bought 4 cranes in Brask.'),
    report('d#march', 'The Dockers Guild will march to Brask.', { mode: 'predicted' }),
    report('e#later', 'The Dockers Guild sold its cranes in Brask.'),
  ],
};
const corpus = buildCorpus(pack);
const CRANES = 'The Dockers Guild bought 4 cranes in Brask.';

function compare(
  text: string,
  opinions: Readonly<Record<string, Partial<Opinion>>>,
  published: string | null = '2025-07-05',
) {
  const judge: Judge = ({ report: of }) => {
    const opinion = opinions[of];
    return { same: 0, contrary: 0, other: opinion ? 0 : 1, ...opinion };
  };
  const [claim] = reportPage(readPage(readArticle([text], { published }), corpus), judge).claims;
  if (!claim) throw new Error(`no claim in: ${text}`);
  return claim;
}

describe('the model beside the symbols', () => {
  it('finds a match in other words, clear where the report has all of them', () => {
    const claim = compare('The guild, the Dockers Guild, purchased 4 cranes from Brask.', {
      [CRANES]: { same: 0.95, other: 0.05 },
    });
    expect(claim).toMatchObject({ relation: 'agrees', reason: 'wording', matter: null });
    expect(claim.evidence.map(({ claim: id }) => id)).toEqual(['d#cranes']);
    expect(compare(CRANES, { [CRANES]: { same: 1 } }).confidence).toBe('clear');
  });

  it('lets no match stand against a figure that the report does not have', () => {
    const claim = compare('The Dockers Guild bought 40 cranes in Brask.', { [CRANES]: { same: 1 } });
    expect(claim.relation).toBe('unjudged');
  });

  it('differs where the model and a figure say so', () => {
    const claim = compare('The Dockers Guild bought 40 cranes in Brask.', { [CRANES]: { contrary: 1 } });
    expect(claim).toMatchObject({ relation: 'differs', confidence: 'clear', reason: 'number' });
    expect(claim.evidence[0]?.differing).toEqual([{ page: '40', report: '4' }]);
  });

  it('does not differ on the word of the model alone', () => {
    const claim = compare('The Dockers Guild sold 4 cranes in Brask.', { [CRANES]: { contrary: 1 } });
    expect(claim).toMatchObject({ relation: 'unjudged', confidence: 'likely' });
  });

  it('takes a forecast for no report that the thing happened', () => {
    const claim = compare('The Dockers Guild marched to Brask.', {
      'The Dockers Guild will march to Brask.': { same: 1 },
    });
    expect(claim.relation).toBe('unjudged');
  });

  it('is new where the model takes all near reports for other matters', () => {
    expect(compare('The Dockers Guild painted 4 cranes in Brask.', {}).relation).toBe('new');
  });

  it('asks the model about no later report', () => {
    const pairs = listPairs(readPage(readArticle([CRANES], { published: '2025-07-05' }), corpus));
    expect(pairs.map(({ report: of }) => of)).not.toContain('The Dockers Guild sold its cranes in Brask.');
    expect(pairs.map(({ report: of }) => of)).toContain(CRANES);
  });

  it('is never clear on a page without a date', () => {
    expect(compare(CRANES, { [CRANES]: { same: 1 } }, null).confidence).toBe('likely');
  });

  it('hands the sentence before to the model where a claim leans on it, and only there', () => {
    const reading = readPage(
      readArticle(['The Dockers Guild met in Brask on Monday. It bought 4 cranes in Brask.'], {
        published: '2025-07-05',
      }),
      corpus,
    );
    const befores = new Map(listPairs(reading).map(({ page, before }) => [page, before]));
    expect(befores.get('It bought 4 cranes in Brask.')).toBe('The Dockers Guild met in Brask on Monday.');
    expect(befores.get('The Dockers Guild met in Brask on Monday.') ?? '').toBe('');
  });
});
