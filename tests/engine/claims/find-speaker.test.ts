import { describe, expect, it } from 'vitest';
import { findSpeaker } from '../../../engine/claims/find-speaker';
import type { Mention } from '../../../engine/report';

function mention(text: string, words: string, entity: string, type: Mention['type']): Mention {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    entity,
    name: words,
    type,
    text: words,
    confidence: 'clear',
    marked: false,
    candidates: [],
  };
}

function read(text: string, last: string | null = null): string | null {
  const mentions = [
    ...(text.includes('Ada Orley') ? [mention(text, 'Ada Orley', 'ada-orley', 'person')] : []),
    ...(text.includes('Harbour Board')
      ? [mention(text, 'Harbour Board', 'harbour-board', 'organisation')]
      : []),
  ];
  const speaker = findSpeaker({
    text,
    start: 0,
    mentions,
    last: last ? { name: last, entity: null, footing: 'named' } : null,
  });
  return speaker && `${speaker.name} (${speaker.entity ?? '-'}, ${speaker.footing})`;
}

describe('who says it', () => {
  it.each([
    ['Ada Orley said the port was closed.', 'Ada Orley (ada-orley, named)'],
    ['The port was closed, said Ada Orley.', 'Ada Orley (ada-orley, named)'],
    ['“The port is closed,” Ada Orley told reporters on Monday.', 'Ada Orley (ada-orley, named)'],
    ['According to Ada Orley, the port was closed.', 'Ada Orley (ada-orley, named)'],
    ['The port was closed, according to officials.', 'officials (-, unnamed-official)'],
    [
      'A Harbour Board spokesman said the port was closed.',
      'A Harbour Board spokesman (harbour-board, unnamed-official)',
    ],
    [
      'Sources familiar with the talks told the paper that the port was closed.',
      'Sources (-, unnamed-source)',
    ],
    ['Ada Orley, who leads the board, added that ships had turned back.', 'Ada Orley (ada-orley, named)'],
    ['Bertil Quast said the port was closed.', 'Bertil Quast (-, named)'],
    ['Ada Orley was sceptical about the plan.', 'Ada Orley (ada-orley, named)'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes "he said" for the last speaker', () => {
    expect(read('“It stays shut,” he said.', 'Ada Orley')).toBe('Ada Orley (-, named)');
    expect(read('He added that ships had turned back.', 'Ada Orley')).toBe('Ada Orley (-, named)');
  });

  it.each([
    'The port was closed on Monday.',
    'Reports of the closure spread.',
    'The United States closed the port.',
  ])('leaves it to the outlet: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
