import type { Article, Block } from '../../engine/article';

/** An article of plain paragraphs, for tests: the title first, then one block a paragraph. */
export function readArticle(
  paragraphs: readonly string[],
  {
    title = 'A page of our own',
    published = '2025-11-10' as string | null,
    publisher = 'The Test Courier',
    url = 'https://courier.example/a',
  } = {},
): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [index, paragraph] of [title, ...paragraphs].entries()) {
    if (index > 0) text += '\n\n';
    blocks.push({
      kind: index === 0 ? 'title' : 'paragraph',
      start: text.length,
      end: text.length + paragraph.length,
    });
    text += paragraph;
  }
  return { kind: 'article', url, title, publisher, published, text, blocks };
}
