/** One statement of the list and its renderings. */
import type { StatementEntry } from '../../../app/index.ts';
import { diffWords } from '../../../core/diff/index.ts';
import { directionOf, type LanguageTag } from '../../../core/language-tag.ts';
import { type StatementVariant, unitId } from '../../../core/memory/index.ts';
import { describeStatement, formatDay, joinParts, languageOf } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../../frame/index.ts';
import { diffText } from '../diff-text.ts';

/** The speaker's name as the interface language writes it, else in any language, else as first written. */
function speakerName(surface: Surface, entry: StatementEntry): string {
  const { speaker, statement } = entry;
  const own = speaker?.names[languageOf(surface.language)]?.[0];
  if (own !== undefined) return own;
  const order: readonly LanguageTag[] = ['en', 'kmr', 'ckb', 'ar'];
  const other = order.map((tag) => speaker?.names[tag]?.[0]).find((name) => name !== undefined);
  return other ?? statement.speakerAsWritten ?? say(surface, 'screens.statement.speaker.unknown');
}

/** The rendering that stands for a statement: the original where it is known, else the first. */
function chiefVariant(entry: StatementEntry): StatementVariant | undefined {
  const { variants } = entry.statement;
  return variants.find((variant) => variant.provenance === 'original') ?? variants[0];
}

/** The words that stand for a statement on one line: one wording of it, part after part where it has several. */
function chiefWords({ statement }: StatementEntry, chief: StatementVariant): string {
  if (chief.part === undefined) return chief.text;
  const mentioned = [...statement.mentions].sort(
    (a, b) =>
      Number(a.segmentId.slice(1)) - Number(b.segmentId.slice(1)) || a.span.start - b.span.start,
  );
  const place = ({ part }: StatementVariant) =>
    mentioned.findIndex(({ language, text = '' }) => unitId(language, text) === part);
  const parts = statement.variants.filter(
    ({ part, language, document }) =>
      part !== undefined && language === chief.language && document === chief.document,
  );
  return [...parts]
    .sort((a, b) => place(a) - place(b))
    .map(({ text }) => text)
    .join(' ');
}

/** Speaker, medium, original language, how often it is quoted; before them that it is held to be united. */
export function entryWords(surface: Surface, entry: StatementEntry, isHeld: boolean): string {
  const { statement } = entry;
  const line = describeStatement(surface.language, {
    ...statement,
    speaker: speakerName(surface, entry),
  });
  const count = statement.mentions.length;
  const used = count === 0 ? '' : say(surface, 'screens.quotes.used', { count });
  const dot = ` ${surface.glyphs.separator} `;
  const held = isHeld ? `${surface.glyphs.held} ${say(surface, 'screens.quotes.held')}` : '';
  const day = statement.date === undefined ? '' : formatDay(surface.language, statement.date);
  return [held, ...line, day, used].filter((part) => part !== '').join(dot);
}

/** Language, provenance and day of a rendering, and its status unless it is approved. */
export function variantWords(surface: Surface, variant: StatementVariant): string {
  const { language } = surface;
  return joinParts(language, [
    say(surface, `explanations.language.${variant.language}`),
    say(surface, `explanations.provenance.${variant.provenance}`),
    ...(variant.status === undefined || variant.status === 'approved'
      ? []
      : [say(surface, `screens.variant.${variant.status}`)]),
    ...(variant.at === undefined ? [] : [formatDay(language, variant.at)]),
    ...(variant.document === undefined ? [] : [variant.document]),
  ]);
}

/** A statement on one row: whether it is quoted here, what it is, its words. */
export function entryPiece(
  surface: Surface,
  entry: StatementEntry,
  place: { readonly selected: boolean; readonly held: boolean; readonly columns: number },
): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = place.selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const lead = joined(surface, [
    sign(surface, pointer, 'current'),
    sign(surface, entry.here ? glyphs.saved : ' ', 'good'),
    blank(1),
  ]);
  const room = place.columns - lead.columns - 3;
  const about = Math.floor(room / 2);
  const setting = { columns: about, direction: surface.direction };
  const role = place.held ? 'draft' : place.selected ? 'current' : undefined;
  const variant = chiefVariant(entry);
  const words =
    variant === undefined
      ? blank(room - about)
      : oneLine(surface, chiefWords(entry, variant), {
          columns: room - about,
          direction: directionOf(variant.language),
        });
  return joined(surface, [
    lead,
    oneLine(surface, entryWords(surface, entry, place.held), setting, { role }),
    blank(2),
    words,
    blank(1),
  ]);
}

/** A rendering and the one it is held against: the chosen one of the statement. */
export interface Held {
  readonly variant: StatementVariant;
  readonly chosen: StatementVariant | undefined;
}

/** The words of a rendering; of another one in the chosen one's language what it says instead. */
export function comparedWords({ variant, chosen }: Held): ReturnType<typeof diffText> {
  const isOther = chosen !== undefined && chosen !== variant;
  if (!isOther || chosen.language !== variant.language || chosen.part !== variant.part)
    return { text: variant.text, marks: [] };
  return diffText(diffWords(chosen.text, variant.text, variant.language));
}

/** One rendering: what it is, then its words. */
export function variantPieces(
  surface: Surface,
  held: Held,
  columns: number,
  most: number,
): readonly Piece[] {
  const { variant, chosen } = held;
  const room = columns - 2;
  const pointer = surface.mirrored ? surface.glyphs.pointerMirrored : surface.glyphs.pointer;
  const role = variant.provenance === 'original' ? 'good' : 'heading';
  const about = label(surface, variantWords(surface, variant), role, room);
  const setting = { columns: room, direction: directionOf(variant.language), most };
  const { text, marks } = comparedWords(held);
  return [padded(surface, about, room), ...block(surface, text, setting, { marks })].map(
    (line, i) =>
      joined(surface, [
        i === 0 && variant === chosen ? sign(surface, pointer, 'current') : blank(1),
        line,
      ]),
  );
}
