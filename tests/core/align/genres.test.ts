/**
 * Texts of a newsroom that are not articles: questions and answers, a list with numbers, a brief of three sentences, an
 * interview, a feature with sentences joined, left out and told elsewhere. Each line of a fixture begins with the numbers
 * of what it says; lines that share one belong together.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { alignSegments } from '../../../src/core/align/index.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import { starterLexicon } from '../../../src/core/lexicon/index.ts';

const GENRES = ['conference', 'list', 'brief', 'interview', 'feature'] as const;
const folder = fileURLToPath(new URL('../../fixtures/align-genres/', import.meta.url));

interface NumberedLine {
  readonly says: readonly string[];
  readonly text: string;
}

function linesOf(genre: string, language: LanguageTag): readonly NumberedLine[] {
  const text = readFileSync(`${folder}${genre}.${language}.txt`, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [numbers = '', words = ''] = line.split('\t');
      return { says: numbers.split(','), text: words };
    });
}

/** Beads of lines that share numbers, directly or through others, as `sources=targets`. */
function goldOf(
  source: readonly NumberedLine[],
  target: readonly NumberedLine[],
): ReadonlySet<string> {
  let beads: { source: number[]; target: number[] }[] = [];
  source.forEach(({ says }, at) => {
    const own = target.flatMap((line, to) => (line.says.some((n) => says.includes(n)) ? [to] : []));
    if (own.length === 0) return;
    const touching = beads.filter((bead) => bead.target.some((to) => own.includes(to)));
    beads = beads.filter((bead) => !touching.includes(bead));
    beads.push({
      source: [...touching.flatMap((bead) => bead.source), at],
      target: [...new Set([...touching.flatMap((bead) => bead.target), ...own])],
    });
  });
  return new Set(beads.map(named));
}

function named(bead: { readonly source: readonly number[]; readonly target: readonly number[] }) {
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b).join(',');
  return `${sorted(bead.source)}=${sorted(bead.target)}`;
}

const pairs = LANGUAGE_TAGS.flatMap((a, at) =>
  LANGUAGE_TAGS.slice(at + 1).map((b): readonly [LanguageTag, LanguageTag] => [a, b]),
);

/** Right, proposed and true beads of a genre over all six pairs of languages, with the starter lexicon. */
async function countsOf(genre: string) {
  const counts = { right: 0, proposed: 0, gold: 0 };
  for (const [from, to] of pairs) {
    const [source, target] = [linesOf(genre, from), linesOf(genre, to)];
    const gold = goldOf(source, target);
    const { beads } = alignSegments(
      { language: from, texts: source.map(({ text }) => text) },
      { language: to, texts: target.map(({ text }) => text) },
      { lexicon: await starterLexicon(from, to) },
    );
    const paired = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
    counts.right += paired.filter((bead) => gold.has(named(bead))).length;
    counts.proposed += paired.length;
    counts.gold += gold.size;
  }
  return counts;
}

const f1 = ({ right, proposed, gold }: Awaited<ReturnType<typeof countsOf>>) =>
  (2 * right) / (proposed + gold);

/** The floors of noisy articles out of the box: of all, and of the worst. */
const FLOOR = { all: 0.94, worst: 0.9 };

describe('alignment out of the box', () => {
  test.each(GENRES)('holds on a text of another kind: %s', async (genre) => {
    expect(f1(await countsOf(genre))).toBeGreaterThanOrEqual(FLOOR.worst);
  });

  test('holds on all of them together', async () => {
    const all = await Promise.all(GENRES.map(countsOf));
    const sum = (name: 'right' | 'proposed' | 'gold') => all.reduce((n, one) => n + one[name], 0);
    const counts = { right: sum('right'), proposed: sum('proposed'), gold: sum('gold') };
    expect(f1(counts)).toBeGreaterThanOrEqual(FLOOR.all);
  });
});
