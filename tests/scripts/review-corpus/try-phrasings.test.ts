import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Phrasing } from '../../../scripts/build-pack/phrasings';
import { reviewCorpus } from '../../../scripts/review-corpus/review-corpus';
import { tryPhrasings } from '../../../scripts/review-corpus/try-phrasings';
import { PORT_PACK } from '../../engine/port-pack';

const corpus = buildCorpus(PORT_PACK);
const place = { file: 'data/x.yaml', line: 1 };
const ofGuild = (text: string, over: Partial<Phrasing> = {}): Phrasing => ({
  matter: { kind: 'question', question: 'guild-works-with-board' },
  text,
  says: 'same',
  side: 'yes',
  ...place,
  ...over,
});
const ofDeaths = (text: string, over: Partial<Phrasing> = {}): Phrasing => ({
  matter: { kind: 'slot', event: 'ferry-fire', slot: 'deaths' },
  text,
  says: 'same',
  side: null,
  ...place,
  ...over,
});

describe('tryPhrasings', () => {
  it.each([
    [
      'finds its matter and side',
      ofGuild('The Dockers Guild is willing to work with the Harbour Board.'),
      'found',
    ],
    [
      'takes the other side',
      ofGuild('The Dockers Guild refused to work with the Harbour Board.'),
      'other-side',
    ],
    ['is about nothing of the kind', ofGuild('Bread was dearer in Aldby this week.'), 'lost'],
    ['finds another matter', ofGuild('The ferry fire off Aldby killed 12 people.'), 'other-matter'],
    ["finds an event's slot", ofDeaths('The ferry fire off Aldby killed 12 people.'), 'found'],
  ])('says that a phrasing %s', (_, phrasing, outcome) => {
    expect(tryPhrasings([phrasing], corpus)).toMatchObject([{ phrasing, outcome }]);
  });

  it('leaves a phrasing out before it is tried, so that it cannot find itself', () => {
    const [question] = PORT_PACK.questions;
    if (!question) throw new Error('the pack of the port has no question');
    const text = 'Harbour Board men and the Dockers Guild mend ropes side by side.';
    const yes = { ...question.sides.yes, phrasings: [text] };
    const alone = {
      ...PORT_PACK,
      questions: [{ ...question, anchors: ['mend ropes'], sides: { ...question.sides, yes } }],
    };
    const [trial] = tryPhrasings([ofGuild(text)], buildCorpus(alone));
    expect(trial?.outcome).not.toBe('found');
  });

  it.each([
    ['apart where it says something else', 'The ferry fire off Aldby killed 300 people.', 'apart'],
    ['taken where it reads like what was reported', 'The ferry fire off Aldby killed 15 people.', 'taken'],
  ])('finds a contrary %s', (_, text, outcome) => {
    expect(tryPhrasings([ofDeaths(text, { says: 'number' })], corpus)[0]?.outcome).toBe(outcome);
  });

  it('tells how far it is', () => {
    const seen: number[] = [];
    tryPhrasings([ofGuild('One.'), ofGuild('Two.')], corpus, (done) => seen.push(done));
    expect(seen).toEqual([0, 1]);
  });

  it('makes findings of what went wrong, with file and line', () => {
    const { findings } = reviewCorpus(corpus, [ofGuild('Bread was dearer in Aldby this week.')]);
    expect(findings).toContainEqual({
      kind: 'phrasing-lost',
      where: 'data/x.yaml:1',
      what: 'Bread was dearer in Aldby this week.',
    });
  });
});
