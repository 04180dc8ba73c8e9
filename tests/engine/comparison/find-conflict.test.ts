import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/compare-page';
import { findConflict } from '../../../engine/comparison/find-conflict';
import { findOpposite } from '../../../engine/comparison/find-opposites';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Claim } from '../../../engine/corpus/corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const corpus = buildCorpus(PORT_PACK);
const [source] = PORT_PACK.sources;

function conflict(page: string, report: string, about: Claim['about'] = []) {
  const { claims } = readPage(readArticle([page], { published: '2025-07-05' }), corpus);
  const [first] = claims;
  if (!first || !source) throw new Error(`no claim in: ${page}`);
  const claim: Claim = {
    id: 'a#one',
    source: 'a',
    text: report,
    speaker: { name: 'outlet', entity: null, footing: 'outlet' },
    about,
    when: null,
    mode: 'asserted',
    stance: null,
    values: [],
  };
  return findConflict(first.claim, { claim, source, when: 'earlier' }, corpus);
}

describe('findConflict', () => {
  it.each([
    ['a number', 'The Dockers Guild lost 40 members.', 'The guild lost 4 members.', 'number', '40', '4'],
    [
      'a day',
      'The Dockers Guild met in Brask on 3 June 2025.',
      'The guild met on 5 June 2025.',
      'date',
      '3 June 2025',
      '5 June 2025',
    ],
    [
      'an opposite',
      'The Dockers Guild extended the truce.',
      'The guild let the truce lapse.',
      'direction',
      'extended',
      'lapse',
    ],
    [
      'a negation in one of the two',
      'The Dockers Guild did not sign the pact in Brask.',
      'The guild signed the pact.',
      'direction',
      '',
      '',
    ],
  ])('%s', (_, page, report, reason, ours, theirs) => {
    const found = conflict(page, report);
    expect(found).toMatchObject({ reason });
    if (ours) expect(found?.page).toContain(ours);
    if (theirs) expect(found?.report).toContain(theirs);
  });

  it('another place or party, each the only one that the other sentence does not have', () => {
    const place = [{ role: 'place', entity: 'aldby' }];
    expect(conflict('The fair will be held in Brask.', 'The fair will be held in Aldby.', place)).toEqual({
      reason: 'place',
      page: 'Brask',
      report: 'Aldby',
    });
    const doer = [{ role: 'doer', entity: 'harbour-board' }];
    expect(
      conflict('The Dockers Guild paid for the quay.', 'The Harbour Board paid for the quay.', doer),
    ).toEqual({ reason: 'doer', page: 'Dockers Guild', report: 'Harbour Board' });
  });

  it.each([
    ['figures that fit', 'The Dockers Guild lost at least 40 members.', 'The guild lost 42 members.'],
    [
      'an opposite that is denied',
      'The Dockers Guild did not let the truce lapse.',
      'It extended the truce.',
    ],
    ['both negated', 'The Dockers Guild never signed the pact.', 'The guild did not sign the pact.'],
  ])('none: %s', (_, page, report) => {
    expect(conflict(page, report)).toBeNull();
  });
});

describe('findOpposite', () => {
  it.each([
    ['He was freed in May.', 'He was jailed in May.', 'freed', 'jailed'],
    ['They accepted the offer.', 'They turned away: the offer was rejected.', 'accepted', 'rejected'],
    ['Prices rose.', 'Prices fell.', 'rose', 'fell'],
  ])('%s %s', (page, report, ours, theirs) => {
    expect(findOpposite(page, report)).toEqual({ page: ours, report: theirs });
  });

  it('finds none where a sentence has both sides, or several words would do', () => {
    expect(findOpposite('They accepted what they had refused.', 'They refused.')).toBeNull();
    expect(findOpposite('They opened the gate and won.', 'They closed the gate and lost.')).toBeNull();
    expect(findOpposite('They signed.', 'They signed.')).toBeNull();
  });
});
