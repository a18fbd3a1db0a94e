/** Figures over a fixture of quotations: how many are found, told from names, attributed and linked, by exact counts. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { findQuotations, linkQuotations } from '../../../src/core/statement/index.ts';
import { asked, difference, type ExpectedSegment, readFixture } from './expectations.ts';

/** Shares between 0 and 1, and every miss in words. */
export interface Figures {
  readonly spans: number;
  /** Words that are somebody's, told from names and terms. */
  readonly statements: number;
  readonly speakers: number;
  readonly cues: number;
  readonly people: number;
  readonly media: number;
  readonly misses: readonly string[];
}

class Score {
  #right = 0;
  #found = 0;
  #wanted = 0;

  add(right: number, found: number, wanted: number): void {
    this.#right += right;
    this.#found += found;
    this.#wanted += wanted;
  }

  get f1(): number {
    return (2 * this.#right) / Math.max(1, this.#found + this.#wanted);
  }
}

/** Scores a fixture of a language. A share of questions asked is given where nothing can be found too much. */
export function figuresOf(name: string, language: LanguageTag): Figures {
  const [spans, statements] = [new Score(), new Score()];
  const [speakers, cues, people, media] = [new Score(), new Score(), new Score(), new Score()];
  const misses: string[] = [];
  for (const document of readFixture(`${name}.${language}.txt`)) {
    const { quotations, utterances } = findQuotations(document, language);
    for (const [segment, { text, quotations: lines }] of document.entries()) {
      const found = quotations.filter((one) => one.segment === segment);
      const gold = lines.map(asked);
      const at = (words: string) => found.find(({ span }) => slice(text, span) === words);
      spans.add(gold.filter(({ words }) => at(words)).length, found.length, gold.length);
      const told = gold.filter(({ kind }) => kind === 'told');
      const isTold = (words: string) => (at(words)?.kind ?? 'other') !== 'other';
      statements.add(
        told.filter(({ words }) => isTold(words)).length,
        found.filter(({ kind }) => kind !== 'other').length,
        told.length,
      );
      for (const one of gold) {
        const quotation = at(one.words);
        const wrong = difference(one, quotation, text, utterances);
        if (wrong !== undefined) misses.push(`${one.line}  //  ${wrong}`);
        if (one.kind !== 'told') continue;
        const only = (part: Partial<typeof one>) => {
          const open = { speaker: undefined, cue: undefined, medium: undefined, who: undefined };
          const question = { ...one, originalLanguage: undefined, ...open, ...part };
          return difference(question, quotation, text, utterances) === undefined ? 1 : 0;
        };
        const count = (score: Score, part: Partial<typeof one>) => {
          if (Object.values(part).every((value) => value !== undefined && value !== '-'))
            score.add(only(part), 1, 1);
        };
        count(speakers, { speaker: one.speaker });
        count(cues, { cue: one.cue });
        count(people, { who: one.who });
        count(media, { medium: one.medium });
      }
      for (const { span, kind } of found)
        if (!gold.some(({ words }) => words === slice(text, span)))
          misses.push(`${kind} | ${slice(text, span)}  //  too much`);
    }
  }
  return {
    spans: spans.f1,
    statements: statements.f1,
    speakers: speakers.f1,
    cues: cues.f1,
    people: people.f1,
    media: media.f1,
    misses,
  };
}

/** The id of each quotation of a segment, by its words: the eighth column. */
function idsOf({ quotations }: ExpectedSegment): ReadonlyMap<string, string> {
  return new Map(
    quotations.flatMap((line) => {
      const columns = line.split(' | ');
      const [, words = ''] = columns;
      const id = columns[7];
      return id === undefined ? [] : [[words.trim(), id.trim()] as const];
    }),
  );
}

/** F1 of the links between two languages of a fixture whose segments correspond. */
export function linkFigure(name: string, a: LanguageTag, b: LanguageTag): number {
  const score = new Score();
  const [left, right] = [a, b].map((tag) => readFixture(`${name}.${tag}.txt`).flat());
  for (const [i, source] of (left ?? []).entries()) {
    const target = right?.[i];
    if (!target) continue;
    const [from, to] = [idsOf(source), idsOf(target)];
    const links = linkQuotations(
      { text: source.text, language: a },
      { text: target.text, language: b },
    );
    const same = links.filter((link) => {
      const id = from.get(slice(source.text, link.a));
      return id !== undefined && id === to.get(slice(target.text, link.b));
    });
    const shared = new Set(to.values());
    const wanted = [...from.values()].filter((id) => shared.has(id));
    score.add(same.length, links.length, wanted.length);
  }
  return score.f1;
}
