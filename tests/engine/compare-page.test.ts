import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../engine/compare-page';
import type { Opinion } from '../../engine/comparison/judge';
import { buildCorpus, type Corpus } from '../../engine/corpus/build-corpus';
import type { ComparedClaim, Relation } from '../../engine/report';
import { buildPack } from '../../scripts/build-pack/build-pack';
import { PORT_PACK } from './port-pack';
import { readArticle } from './read-article';

const port = buildCorpus(PORT_PACK);

function compareIn(corpus: Corpus, text: string, published: string | null): ComparedClaim {
  const [claim] = comparePage(readArticle([text], { published }), corpus).claims;
  if (!claim) throw new Error(`no claim in: ${text}`);
  return claim;
}
const compare = (text: string, published: string | null = '2025-07-05') => compareIn(port, text, published);

describe('figures of an event', () => {
  it.each([
    ['The ferry fire off Aldby killed 12 people.', '2025-06-13', 'agrees'],
    ['The toll of the ferry fire off Aldby has climbed to 14.', '2025-06-13', 'updates'],
    ['The ferry fire off Aldby killed 3 people.', '2025-06-13', 'differs'],
    ['More than ten people died in the ferry fire off Aldby.', '2025-06-13', 'agrees'],
    ['The ferry fire off Aldby killed or injured 40 people.', '2025-06-13', 'new'],
    ['The fire off Aldby killed 30 horses.', '2025-06-13', 'new'],
    ['Three of those killed in the ferry fire off Aldby were children.', '2025-06-13', 'new'],
    ['The fire broke out off Aldby on 10 June.', '2025-06-13', 'agrees'],
    ['The fire broke out off Aldby on 12 June.', '2025-06-13', 'differs'],
    ['A fire in Brask killed 3 people.', '2025-06-13', 'new'],
    ['A fire in Aldby killed 3 people in 1987.', '2025-06-13', 'new'],
    ['Another fire in Aldby killed 3 people.', '2025-06-13', 'new'],
  ])('%s (%s): %s', (text, published, relation) => {
    expect(compare(text, published).relation).toBe(relation);
  });

  it('keeps what was reported later out of the verdict and shows it as later', () => {
    const claim = compare('The ferry fire off Aldby killed 12 people.', '2025-06-13');
    expect(claim.relation).toBe('agrees');
    expect(claim.evidence.find(({ source }) => source.id === 'e')?.when).toBe('later');
  });

  it('counts reprints of one story once and says how many there were', () => {
    const claim = compare('The ferry fire off Aldby killed 12 people.', '2025-06-13');
    expect(claim.evidence.find(({ source }) => source.id === 'b')?.reports).toBe(2);
  });

  it('shows the differing words of both sides', () => {
    const claim = compare('The ferry fire off Aldby killed 3 people.', '2025-06-13');
    expect(claim).toMatchObject({ confidence: 'clear', reason: 'number' });
    expect(claim.evidence[0]?.differing).toEqual([{ page: '3', report: '12' }]);
  });

  it('is never clear and never newer on a page without a date', () => {
    const claim = compare('The toll of the Aldby ferry fire has climbed to 99.', null);
    expect(claim.relation).not.toBe('updates');
    expect(claim.confidence).toBe('likely');
    expect(claim.evidence.every(({ when }) => when === 'undated')).toBe(true);
  });
});

describe('sides of a question', () => {
  it.each([
    ['The Dockers Guild refused to cooperate with the Harbour Board.', 'contested'],
    ['Ada Orley ruled out that the Dockers Guild would cooperate with the Harbour Board.', 'agrees'],
    ['Ada Orley said the Dockers Guild agreed to cooperate with the Harbour Board.', 'differs'],
    ['Ada Orley did not rule out that the Dockers Guild would cooperate with the Harbour Board.', 'differs'],
    ['Bertil Quast said the Dockers Guild refused to cooperate with the Harbour Board.', 'agrees'],
    ['The mayor demanded that the Dockers Guild cooperate with the Harbour Board.', 'unjudged'],
    ['If the Dockers Guild agreed to cooperate with the Harbour Board, ships would return.', 'unjudged'],
    ['The Dockers Guild moved its office next to the Harbour Board.', 'new'],
    ['The Dockers Guild agreed to cooperate with the mayor.', 'new'],
  ])('%s: %s', (text, relation) => {
    expect(compare(text).relation).toBe(relation);
  });

  it('does not let a later report decide', () => {
    const claim = compare('The Dockers Guild agreed to cooperate with the Harbour Board.', '2025-06-20');
    expect(claim.relation).toBe('new');
    expect(claim.evidence.map(({ when }) => when)).toEqual(['later', 'later']);
  });

  it('lets a second opinion against the symbols silence them', () => {
    const article = readArticle(
      ['Ada Orley said the Dockers Guild agreed to cooperate with the Harbour Board.'],
      { published: '2025-07-05' },
    );
    const relations = (direction: keyof Opinion) => {
      const judge = () => ({ same: 0, contrary: 0, other: 0, [direction]: 1 });
      return comparePage(article, port, { judge }).claims.map(({ relation }) => relation);
    };
    expect(relations('contrary')).toEqual(['differs']);
    expect(relations('other')).toEqual(['unjudged']);
    expect(relations('same')).toEqual(['unjudged']);
  });
});

it('keeps exact offsets and names evidence for every relation but new, whatever the text', () => {
  const piece = fc.constantFrom(
    'The Dockers Guild ',
    'Ada Orley said ',
    'the ferry fire off Aldby ',
    'killed 9 people ',
    'on 31 February ',
    '“',
    '” ',
    'not ',
    'Harbour Board ',
    'agreed to cooperate with ',
    '. ',
    'if ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 25 }), (parts) => {
      const article = readArticle([parts.join('')], { published: '2025-07-05' });
      const report = comparePage(article, port);
      for (const { start, end, text, relation, evidence, reason } of report.claims) {
        expect(article.text.slice(start, end)).toBe(text);
        expect(evidence.every(({ when }) => when === 'later')).toBe(relation === 'new');
        expect(reason === null).toBe(relation === 'new');
      }
      expect(Object.values(report.summary).reduce((sum, count) => sum + count, 0)).toBe(report.claims.length);
    }),
    { numRuns: 60 },
  );
});

describe('trial claims against the corpus', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const file = new URL('../fixtures/claims/trial-claims.json', import.meta.url);
  const groups: { published: string; claims: { relation: Relation; text: string }[] }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const corpus = buildCorpus(buildPack(root).pack);
  const compared = groups.flatMap(({ published, claims }) =>
    claims.map(({ relation, text }) => ({ text, relation, found: compareIn(corpus, text, published) })),
  );
  const share = (part: number, whole: number) => part / Math.max(1, whole);

  it('never says differs where nothing does', () => {
    const wrong = compared.filter(
      ({ relation, found }) => found.relation === 'differs' && relation !== 'differs',
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('finds nothing where the corpus has nothing, in at least 95 of 100', () => {
    const unheard = compared.filter(({ relation }) => relation === 'new');
    expect(
      share(unheard.filter(({ found }) => found.relation === 'new').length, unheard.length),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('is right in at least 85 of 100, and in 95 of 100 where it is clear', () => {
    const isRight = ({ relation, found }: (typeof compared)[number]) => found.relation === relation;
    const clear = compared.filter(({ found }) => found.confidence === 'clear');
    expect(share(compared.filter(isRight).length, compared.length)).toBeGreaterThanOrEqual(0.85);
    expect(share(clear.filter(isRight).length, clear.length)).toBeGreaterThanOrEqual(0.95);
  });
});

it('finds no difference in a page that is itself a source of the corpus', () => {
  const article = readArticle(['The ferry fire off Aldby killed 8 people.'], {
    published: '2025-06-13',
    url: 'https://a.example/story',
  });
  expect(comparePage(article, port).claims.map(({ relation }) => relation)).toEqual(['unjudged']);
});
