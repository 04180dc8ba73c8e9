import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article, Block, BlockKind, Span } from '../../engine/article';

/** What the writer says of a stretch of the text. */
export interface Label extends Span {
  /** `mention` must be found, `trap` must not be, `either` may be found as that entity or left alone. */
  readonly kind: 'mention' | 'trap' | 'either';
  readonly text: string;
  /** The entity's id; null for traps. */
  readonly entity: string | null;
  readonly headline: boolean;
}

/** An article of the set with its labels in order. */
export interface LabelledArticle {
  readonly file: string;
  readonly article: Article;
  readonly labels: readonly Label[];
}

interface Written {
  readonly title: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly text: string;
}

const LABEL = /\[\[([^|\]]+)\|([a-z0-9-]+)\]\]|<<([^|>]+)\|([a-z0-9-]+)>>|\{\{([^}]+)\}\}/g;
const BLOCK_MARKS: Readonly<Record<string, BlockKind>> = {
  '## ': 'heading',
  '> ': 'quote',
  '- ': 'list-item',
};

/** All articles of a folder, by file name; empty where the folder holds none. */
export function readNamesSet(folder: string): LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readLabelledArticle(file, readFileSync(join(folder, file), 'utf8')));
}

/** The ids that the corpus held when the articles were labelled, of the folder that holds the halves. */
export function readLabelledEntities(folder: string): Set<string> {
  return new Set(parse(readFileSync(join(folder, 'labelled-entities.yaml'), 'utf8')) as string[]);
}

/** The article without its labels, and the labels with offsets into its text. Throws where a label is broken. */
export function readLabelledArticle(file: string, source: string): LabelledArticle {
  const { title, published, url = '', publisher = '', text }: Written = parse(source, { schema: 'failsafe' });
  const labels: Label[] = [];
  const blocks: Block[] = [];
  let whole = '';
  for (const [kind, written] of listBlocks(title, text)) {
    if (whole !== '') whole += '\n\n';
    const start = whole.length;
    const read = readLabels(written, start, kind === 'title' || kind === 'heading');
    whole += read.text;
    labels.push(...read.labels);
    blocks.push({ start, end: whole.length, kind });
  }
  if (/\[\[|\]\]|\{\{|\}\}|<<|>>/.test(whole))
    throw new Error(`${file}: a label is not closed or has no entity`);
  const plain = readLabels(title, 0, true).text;
  const article: Article = {
    kind: 'article',
    url,
    title: plain,
    publisher,
    published: published ?? null,
    text: whole,
    blocks,
  };
  return { file, article, labels };
}

function listBlocks(title: string, text: string): [BlockKind, string][] {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph) => (/^- /.test(paragraph) ? paragraph.split(/\n(?=- )/) : [paragraph]));
  const blocks = paragraphs.map((paragraph): [BlockKind, string] => {
    const mark = Object.keys(BLOCK_MARKS).find((each) => paragraph.startsWith(each)) ?? '';
    const plain = paragraph.slice(mark.length).replace(/\s+/g, ' ').trim();
    return [BLOCK_MARKS[mark] ?? 'paragraph', plain];
  });
  return [['title', title.trim()], ...blocks];
}

function readLabels(written: string, offset: number, headline: boolean): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(LABEL)) {
    const [whole, mention, mentioned, either, maybe, trap] = match;
    text += written.slice(from, match.index);
    from = match.index + whole.length;
    const words = mention ?? either ?? trap ?? '';
    const start = offset + text.length;
    const kind = mention !== undefined ? 'mention' : either !== undefined ? 'either' : 'trap';
    const entity = mentioned ?? maybe ?? null;
    labels.push({ kind, text: words, entity, headline, start, end: start + words.length });
    text += words;
  }
  return { text: text + written.slice(from), labels };
}
