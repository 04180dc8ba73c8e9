import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../engine/article';
import type { TextBlock } from '../../page/build-text';
import { findNoArticleReason } from '../../page/is-article';

const block = (text: string, linkShare = 0, kind: BlockKind = 'paragraph'): TextBlock => ({
  kind,
  text,
  runs: [],
  linkShare,
});
const STORY =
  'The council has voted to close the bridge for nine months, and crews will be sent by the old road.';
const story = (count: number) => Array.from({ length: count }, () => block(STORY));
const teaser = [block('Bridge to close for months', 1, 'heading'), block(STORY)];
const line = block('Bridge to close for nine months', 1, 'list-item');

describe('findNoArticleReason', () => {
  test.each([
    ['a story', story(5), 'en', null],
    ['a story whose page claims no language', story(5), '', null],
    ['a story whose template claims another', story(5), 'de', null],
    ['a story with links to others in it', [...story(5), line, line, ...story(3)], 'en', null],
    ['a few sentences', story(2), 'en', 'too-short'],
    ['nothing', [], 'en', 'not-an-article'],
    [
      'teasers below linked headlines',
      Array.from({ length: 8 }, () => teaser).flat(),
      'en',
      'not-an-article',
    ],
    ['a list of links', Array.from({ length: 40 }, () => line), 'en', 'not-an-article'],
    ['labels', [block('Sign in'), block('Password')], 'en', 'not-an-article'],
    ['few words that claim another language', [block('Brücke gesperrt')], 'de', 'other-language'],
  ])('%s', (_, blocks, language, expected) => {
    expect(findNoArticleReason({ blocks, language })).toBe(expected);
  });

  test.each([
    [
      'French',
      'Le conseil a voté mardi soir la fermeture du pont pour neuf mois, et les bateaux devront passer par le nord. ',
    ],
    [
      'Dutch',
      'De raad heeft besloten om de brug negen maanden te sluiten, en de boten moeten in die tijd langs het noorden. ',
    ],
    [
      'Spanish',
      'El consejo votó el martes por la noche cerrar el puente durante nueve meses, y los barcos irán por el norte. ',
    ],
    [
      'Russian',
      'Совет проголосовал во вторник вечером за закрытие моста на девять месяцев, и лодки пойдут с севера вокруг. ',
    ],
    [
      'Pashto',
      'شورا د سه شنبې په ماښام پرېکړه وکړه چې پل به د نهو میاشتو لپاره تړل کېږي او بېړۍ به له شماله ځي. ',
    ],
  ])('%s is another language, whatever the page claims', (_, text) => {
    expect(findNoArticleReason({ blocks: [block(text.repeat(8))], language: 'en' })).toBe('other-language');
  });
});
