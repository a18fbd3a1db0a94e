/** One group of a pile on one row: how sure it is, its files, how far its alignment is. */
import { doubtfulIn, filesIn, type PileGroup, type PileState } from '../../../app/index.ts';
import { formatNumber, formatPercent, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  joined,
  label,
  nameLabel,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../../frame/index.ts';
import type { Role } from '../../theme.ts';
import type { PileGeometry } from './geometry.ts';

/** Confidence from which two files count as surely belonging together. */
const SURE = 0.85;

/** What is known of a pairing, as a word. */
type PairWord = 'sure' | 'look' | 'hand' | 'alone';

/** The word for a group's pairing. */
export function pairWord(group: PileGroup): PairWord {
  if (filesIn(group) < 2) return 'alone';
  if (group.reasons.includes('hand')) return 'hand';
  return group.confidence >= SURE ? 'sure' : 'look';
}

const ROLES: Readonly<Record<PairWord, Role>> = {
  sure: 'label',
  look: 'warning',
  hand: 'good',
  alone: 'faint',
};

function signOf(surface: Surface, word: PairWord): string {
  const { glyphs } = surface;
  const signs: Readonly<Record<PairWord, string>> = {
    sure: glyphs.empty,
    look: '?',
    hand: glyphs.confirmed,
    alone: glyphs.rejected,
  };
  return signs[word];
}

/** Cells of the bar of confidence. */
const BAR_COLUMNS = 3;

/** How far a group's alignment is, in words. */
export function rowsWords(surface: Surface, pile: PileState, group: PileGroup): string {
  if (filesIn(group) < 2) return say(surface, 'pile.left');
  const { rows } = group;
  if (!rows) return say(surface, 'pile.waiting');
  return joinParts(surface.language, [
    say(surface, 'screens.align.doubtful', { count: doubtfulIn(group, pile.threshold) }),
    say(surface, 'screens.align.confirmed', { count: rows.confirmed }),
  ]);
}

/** Sign, bar, percent and word of a group's pairing, in at most so many columns. */
function pairPiece(surface: Surface, pile: PileState, at: number, columns: number): Piece {
  const { glyphs, mirrored, language } = surface;
  const group = pile.groups[at];
  if (!group) return blank(0);
  const word = pairWord(group);
  const role = ROLES[word];
  const isCurrent = at === pile.current;
  const pointer = isCurrent ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const mark = pile.held?.group === at ? glyphs.held : signOf(surface, word);
  const signs = [sign(surface, pointer, 'current'), sign(surface, mark, role), blank(1)];
  let words = say(surface, `pile.pair.${word}`);
  if (word === 'sure' || word === 'look') {
    const full = Math.round(group.confidence * BAR_COLUMNS);
    const bar = sign(surface, glyphs.full.repeat(full), role);
    signs.push(bar, sign(surface, glyphs.rest.repeat(BAR_COLUMNS - full), 'faint'), blank(1));
    // One text with its percent: each text of its own can need columns for the signs of its direction.
    words = `${formatPercent(language, group.confidence)} ${words}`;
  }
  const taken = signs.reduce((sum, piece) => sum + piece.columns, 0);
  return joined(surface, [...signs, label(surface, words, role, columns - taken)]);
}

/** The name of a group's file in a folder. */
export function fileName(pile: PileState, group: PileGroup, side: number): string {
  const at = group.files[side] ?? null;
  return at === null ? '' : (pile.files[side]?.[at]?.name ?? '');
}

/** The cells of a group's row, in the order of the screen. */
export function groupCells(
  surface: Surface,
  pile: PileState,
  at: number,
  geometry: PileGeometry,
): readonly Piece[] {
  const group = pile.groups[at];
  if (!group) return [];
  const isCurrent = at === pile.current;
  const names = pile.folders.map((_, side) => {
    const columns = geometry.nameColumns[side] ?? 0;
    const role = isCurrent ? (side === pile.side ? 'active' : 'current') : undefined;
    const name = fileName(pile, group, side) || surface.glyphs.furniture;
    return joined(surface, [blank(1), nameLabel(surface, name, role, columns - 1)]);
  });
  const doubt = doubtfulIn(group, pile.threshold);
  const role = group.rows && doubt === 0 ? 'good' : doubt > 0 ? 'warning' : 'faint';
  const far = label(surface, rowsWords(surface, pile, group), role, geometry.rowsColumns - 1);
  return [
    padded(surface, pairPiece(surface, pile, at, geometry.pairColumns), geometry.pairColumns),
    ...names,
    joined(surface, [blank(1), far]),
  ];
}

/** Why the files of a group belong together. */
export function whyGroup(surface: Surface, group: PileGroup): string {
  if (filesIn(group) < 2) return say(surface, 'pile.why.alone');
  const reasons = group.reasons.map((reason) => say(surface, `pile.why.${reason}`));
  const percent = formatPercent(surface.language, group.confidence);
  const why =
    reasons.length === 0 ? say(surface, 'pile.why.none') : joinParts(surface.language, reasons);
  return `${say(surface, 'screens.pane.why', { percent })}: ${why}`;
}

/** What accepting everything would take, as the values of its message. */
export function acceptValues(
  surface: Surface,
  expected: { readonly rows: number; readonly errors: number; readonly groups: number },
): { readonly count: number; readonly errors: string; readonly groups: number } {
  const { rows, errors, groups } = expected;
  return { count: rows, errors: formatNumber(surface.language, errors, 1), groups };
}
