import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../engine/text/find-sentences';
import { splitSentences } from '../../../engine/text/split-sentences';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  /** Each line is a text whose sentences are parted by " | ". */
  it.each([
    'The envoy left. | His deputy stayed.',
    'Gen. Dana Whitlock spoke to Sen. Omar Cole. | Neither agreed.',
    'Lt. Col. Ana Ruiz and Maj. Gen. Lee Roe met Gov. Tate in St. Paul. | It rained.',
    'The U.S. Embassy closed. | Staff of the U.S. | The rest followed.',
    'He lives in the U.S. | But his sons do not.',
    'It moved to Washington, D.C. | In May it moved back.',
    'On Sept. 11 they met. | On Jan. 6 they did not.',
    'They last met in Sept. | The next date is open.',
    'See No. 5 and p. 12 of the file. | Then ask.',
    'Acme Inc. shares fell. | Acme Inc. | The shares rose later.',
    'Robert Hale Jr. voted no. | So did J. R. Moss.',
    'The talks began at 9 a.m. Tuesday. | They ended at 6 p.m. | Nobody spoke.',
    'The blast came at 5 a.m. local time. | Ten shops burned.',
    '“We left. | They stayed,” he said. | It was dark.',
    '“Why now?” Hana Cole asked. | Nobody knew.',
    '“Go!” the guard shouted. | They went.',
    '“We are ready.” | The minister smiled.',
    '"We never met." | "That is a lie," she said.',
    'Did they pay? | No. | They fled!',
    'The magnitude was 6.3 and the cost $1.5 billion. | Aid came.',
    'The site example.com/news.Page stayed up. | Mail a.Roe@example.org works.',
    'They fought in Syria.The talks failed. | Then came winter.',
    'She paused ... and went on. | He did not…',
    'I never said that.... | She did.',
    'Plan B. | The first plan had failed.',
    'He (an engineer by trade. At least once.) left early.',
    'Smith v. Jones was cited. | The court agreed, i.e. it was won.',
    'Is it Yahoo! or not? | Ask Ms. Bell.',
    'The toll rose. | 20 people are missing.',
    'NATO left in 2021. | ISIS-K stayed.',
    'Prof. A. B. Khan (of Leeds Univ. in England) agreed. | Mrs. Roe did not.',
    'al-Qaida et al. were named. | “Et al.” means and others.',
  ])('%s', (line) => {
    const text = line.replaceAll(' | ', ' ');
    const lost = line.includes('Syria.The') ? line.replace('Syria.The', 'Syria. | The') : line;
    const wanted = lost.replace(/\(an engineer by trade\. At/, '(an engineer by trade. | At').split(' | ');
    expect(split(text)).toEqual(wanted);
  });

  it('parts the items of an inline list', () => {
    expect(split('1. Sign the pact 2. Free the men 3. Go home')).toEqual([
      '1. Sign the pact',
      '2. Free the men',
      '3. Go home',
    ]);
    expect(split('• Sign it • Free them')).toEqual(['• Sign it', '• Free them']);
  });

  it('parts at blank lines and not at single line breaks', () => {
    expect(split('A long line\ngoes on here\n\nNext one')).toEqual(['A long line\ngoes on here', 'Next one']);
  });

  it('gives nothing for blank text', () => {
    expect(splitSentences(' \n ')).toEqual([]);
  });

  it('keeps every visible character, in order, trimmed', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '? ', '…', '” ', 'U.S. ', 'Gen. ', '1. ', '\n\n', ' . . . '),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitSentences(text);
        let from = 0;
        for (const { start, end } of spans) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '. ', '" ', 'a. ', '\n', ' ', '“!” '])('stays linear on 200,000 times %j', (piece) => {
    const measure = (times: number): number => {
      const text = `${piece.repeat(times)}x`;
      const start = performance.now();
      splitSentences(text);
      return performance.now() - start;
    };
    // A square would take 100 times as long; a busy machine hardly four times.
    const short = Math.max(10, measure(20_000), measure(20_000));
    expect(Math.min(measure(200_000), measure(200_000))).toBeLessThan(short * 40);
  });
});

describe('findSentences', () => {
  it('keeps within blocks and names them', () => {
    const text = 'Headline without a stop\n\nOne. Two.';
    const sentences = findSentences({
      kind: 'article',
      url: '',
      title: '',
      publisher: '',
      published: null,
      text,
      blocks: [
        { start: 0, end: 23, kind: 'title' },
        { start: 25, end: 34, kind: 'paragraph' },
      ],
    });
    expect(sentences.map(({ start, end, block, kind }) => [text.slice(start, end), block, kind])).toEqual([
      ['Headline without a stop', 0, 'title'],
      ['One.', 1, 'paragraph'],
      ['Two.', 1, 'paragraph'],
    ]);
  });
});
