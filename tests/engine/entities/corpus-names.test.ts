import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Entity } from '../../../engine/corpus/corpus';
import { isEvent } from '../../../engine/entities/build-lexicon';
import { chooseMarks } from '../../../engine/entities/choose-marks';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';
import { buildPack } from '../../../scripts/build-pack/build-pack';
import { readLabelledEntities, readNamesSet } from '../../../scripts/names-set/read-names-set';
import { score, scoreArticle } from '../../../scripts/names-set/score-names-set';
import { createArticle } from './read-page';

const ROOT = join(import.meta.dirname, '../../..');
const { lexicon } = buildCorpus(buildPack(ROOT).pack);
const ENTITIES = [...lexicon.entities.values()];

/** Words of the page that speak for the entity: its context, its relations, what places it. */
function listSupport(entity: Entity): string {
  const events = isEvent(entity) ? [...entity.anchors.slice(0, 1), ...entity.entities] : [];
  const related = [...entity.relations.map((relation) => relation.entity), ...events];
  const names = related.map((id) => lexicon.entities.get(id)?.name ?? id);
  return [...entity.context, ...names].join(', and then ');
}

/** No page names what is still to come. */
const AFTER_ALL = '2026-11-01';

describe('every name in the corpus', () => {
  it.each(ENTITIES.map((entity) => [entity.id, entity] as const))(
    'of %s is found where it stands',
    (_, entity) => {
      const opening = 'Yesterday people spoke in favour of ';
      const lost = [entity.name, ...entity.aliases].filter((name) => {
        const article = createArticle(
          `${opening}${name} for some time. Others spoke of ${listSupport(entity)}.`,
          AFTER_ALL,
        );
        const end = opening.length + name.length;
        return !findMentions(article, findSentences(article), lexicon).mentions.some(
          (mention) =>
            mention.entity === entity.id && mention.start >= opening.length && mention.end >= end - 1,
        );
      });
      expect(lost).toEqual([]);
    },
  );
});

describe('the labelled articles written with the code', () => {
  it('are read nearly without fault', () => {
    const folder = join(ROOT, 'tests/fixtures/names');
    const labelled = readLabelledEntities(folder);
    const articles = readNamesSet(join(folder, 'development'));
    const outcomes = articles.flatMap((article) => scoreArticle(article, lexicon, labelled));
    const { recall, precision, mentions } = score(outcomes);
    expect(mentions).toBeGreaterThanOrEqual(260);
    expect(recall).toBeGreaterThanOrEqual(0.96);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(score(outcomes, ({ type }) => type === 'person').precision).toBeGreaterThanOrEqual(0.99);
  });
});

describe('marks on any text', () => {
  const name = fc.constantFrom(
    ...ENTITIES.flatMap(({ name: own, aliases, shortForms, not }) => [
      own,
      ...aliases,
      ...shortForms,
      ...not,
    ]),
  );
  const piece = fc.oneof(
    name,
    fc.constantFrom('.', ',', '\n\n', 'said', 'the', 'of', '’s', '—', '“', '”'),
    fc.string({ maxLength: 8 }),
  );

  it('are exact, disjoint, first mentions, few enough and spread', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const article = createArticle(pieces.join(' '), '2026-01-01');
        const { mentions } = findMentions(article, findSentences(article), lexicon);
        const marks = chooseMarks(article, mentions, { density: 'normal' }).filter(({ marked }) => marked);
        for (const [index, mark] of marks.entries()) {
          expect(article.text.slice(mark.start, mark.end)).toBe(mark.text);
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        }
        expect(new Set(marks.map(({ entity }) => entity)).size).toBe(marks.length);
        expect(marks.length).toBeLessThanOrEqual(
          Math.min(40, Math.max(1, (article.text.split(/\s+/).length * 3) / 100)),
        );
        const third = article.text.length / 3;
        const counts = [0, 1, 2].map(
          (part) => marks.filter(({ start }) => Math.min(2, Math.floor(start / third)) === part).length,
        );
        if (marks.length >= 3) expect(Math.max(...counts)).toBeLessThanOrEqual(0.6 * marks.length);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same whatever stands on pages read before', () => {
    const text = 'Donald Trump met Lloyd Austin in Kabul. Austin left the Taliban there.';
    const read = () => findMentions(createArticle(text), findSentences(createArticle(text)), lexicon);
    const first = read();
    findMentions(
      createArticle('Ivanka Trump came.'),
      findSentences(createArticle('Ivanka Trump came.')),
      lexicon,
    );
    expect(read()).toEqual(first);
  });
});
