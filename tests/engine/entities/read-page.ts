import type { Article, Block } from '../../../engine/article';
import type { CorpusEvent, Entity } from '../../../engine/corpus/corpus';
import type { Lexicon } from '../../../engine/entities/build-lexicon';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';

type EntityParts = Partial<Entity> & Pick<Entity, 'id' | 'name' | 'type'>;

export function createEntity(parts: EntityParts): Entity {
  return {
    aliases: [],
    shortForms: [],
    not: [],
    context: [],
    who: '',
    titles: [],
    facts: [],
    relations: [],
    ...parts,
  };
}

export function createEvent(
  parts: Partial<CorpusEvent> & Pick<CorpusEvent, 'id' | 'name' | 'date'>,
): CorpusEvent {
  const entity = createEntity({ ...parts, type: 'event' });
  return { entities: [], anchors: [], slots: [], ...entity, ...parts, type: 'event' };
}

/** An article of the given paragraphs; one that starts with "# " is the headline. */
export function createArticle(paragraphs: string, published: string | null = '2023-05-01'): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const paragraph of paragraphs.split('\n\n')) {
    const isTitle = paragraph.startsWith('# ');
    const text = isTitle ? paragraph.slice(2) : paragraph;
    blocks.push({ start, end: start + text.length, kind: isTitle ? 'title' : 'paragraph' });
    texts.push(text);
    start += text.length + 2;
  }
  return { kind: 'article', url: '', title: '', publisher: '', published, text: texts.join('\n\n'), blocks };
}

/** "Milley=milley" for each mention in order, with a question mark behind what is likely only. */
export function listMentions(text: string, lexicon: Lexicon): string[] {
  const article = createArticle(text);
  return findMentions(article, findSentences(article), lexicon).mentions.map(
    (mention) => `${mention.text}=${mention.entity}${mention.confidence === 'likely' ? '?' : ''}`,
  );
}
