import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../engine/compare-page';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Claim, Question } from '../../../engine/corpus/corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const recruits: Question = {
  id: 'guild-recruits-board',
  text: 'Does the Dockers Guild recruit men of the Harbour Board?',
  roles: [
    { role: 'recruiter', entities: ['dockers-guild'] },
    { role: 'recruits', entities: ['harbour-board'] },
  ],
  anchors: ['recruit', 'poach'],
  sides: {
    yes: {
      label: 'yes',
      cues: [],
      phrasings: [
        'The Dockers Guild recruits men of the Harbour Board.',
        'The Dockers Guild poaches Harbour Board men.',
      ],
    },
    no: {
      label: 'no',
      cues: ['stay loyal'],
      phrasings: ['The Dockers Guild does not recruit Harbour Board men.'],
    },
  },
};
const [base] = PORT_PACK.claims;
if (!base) throw new Error('the pack has no claims');
const reported: Claim = {
  ...base,
  id: 'd#recruits',
  source: 'd',
  text: 'The Dockers Guild recruits men of the Harbour Board.',
  when: '2025-07-01',
  values: [],
  stance: { question: recruits.id, side: 'yes' },
};
const corpus = buildCorpus({
  ...PORT_PACK,
  questions: [...PORT_PACK.questions, recruits],
  claims: [...PORT_PACK.claims, reported],
});

function read(text: string, published = '2025-07-05') {
  return comparePage(readArticle([text], { published }), corpus).claims;
}
const relate = (text: string) => read(text).map(({ relation }) => relation);

describe('who does it', () => {
  it.each([
    ['The Dockers Guild recruits men of the Harbour Board.', 'agrees'],
    ['The Harbour Board recruits men of the Dockers Guild.', 'new'],
    ['Norland cooperates with the Harbour Board, and the Dockers Guild objects.', 'new'],
    ['Norland will work with the Harbour Board, the Dockers Guild said.', 'new'],
    ['The Dockers Guild will work with Norland, the Harbour Board said.', 'new'],
    ['Russia recruits men of the Harbour Board, the Dockers Guild said.', 'new'],
  ])('%s: %s', (text, relation) => {
    expect(relate(text)).toEqual([relation]);
  });
});

describe('several claims in one sentence', () => {
  const text =
    'The ferry fire off Aldby killed 12 people, and the Dockers Guild recruits men of the Harbour Board.';

  it('compares each by itself, at its own offsets', () => {
    const claims = comparePage(readArticle([text], { published: '2025-07-05' }), corpus).claims;
    expect(claims.map((claim) => [claim.text, claim.relation])).toEqual([
      ['The ferry fire off Aldby killed 12 people', 'agrees'],
      ['the Dockers Guild recruits men of the Harbour Board.', 'agrees'],
    ]);
  });

  it('keeps a sentence whole whose second part speaks to nothing', () => {
    expect(read('The ferry fire off Aldby killed 12 people, and the mayor closed the port.')).toHaveLength(1);
  });
});

describe('the answer to a question', () => {
  it('is read with what was asked in the sentence before', () => {
    const claims = read(
      'Asked whether the Dockers Guild would cooperate with the Harbour Board, Ada Orley paused. “That is possible,” Orley said.',
    );
    expect(claims.map(({ relation }) => relation)).toEqual(['unjudged', 'differs']);
  });

  it('counts where it stands in the same sentence', () => {
    expect(
      relate(
        'Asked about work with the Dockers Guild, Ada Orley did not rule out cooperation with the Harbour Board.',
      ),
    ).toEqual(['differs']);
  });
});

describe('what is said of the page’s own day', () => {
  it('is contested where the last report was contrary and an older one agrees', () => {
    const [claim] = read('The Dockers Guild will not work with the Harbour Board, the mayor said on Friday.');
    expect(claim?.relation).toBe('contested');
    expect(claim?.evidence.map(({ relation }) => relation)).toContain('agrees');
  });

  it('shows as few words as tell the sides apart', () => {
    const [claim] = read('Ada Orley said the Dockers Guild agreed to cooperate with the Harbour Board.');
    expect(claim?.evidence[0]?.differing).toEqual([{ page: 'agreed to', report: 'ruled out' }]);
  });
});
