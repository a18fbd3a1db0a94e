/** The list of what the checks find in the whole document: where, how grave, in words. */
import { countReviewed, type FindingList, type Reviewed } from '../../app/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { blank, block, joined, type Piece, type Surface, say, sign } from '../frame/index.ts';
import { figure } from '../screens/figures.ts';
import type { Role } from '../theme.ts';
import { box, boxColumns, boxLine, boxRows, type Cover } from './box.ts';

const ROLES: Readonly<Record<Reviewed['finding']['severity'], Role>> = {
  error: 'bad',
  warning: 'warning',
  info: 'faint',
};

/** Most lines of the selected finding; the others have one. */
const SELECTED_ROWS = 3;

/** Segment, weight and words of one finding. */
function findingLines(
  surface: Surface,
  { row, finding }: Reviewed,
  isSelected: boolean,
): readonly Piece[] {
  const { glyphs, mirrored } = surface;
  const mark = isSelected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const weight = say(surface, `review.findings.${finding.severity}`);
  const words = describeFinding(surface.language, finding);
  const text = `${figure(surface, row + 1)} ${weight}: ${words}`;
  if (!surface.sideBySide) return [boxLine(surface, `${mark} ${text}`)];
  const setting = {
    columns: boxColumns(surface) - 2,
    direction: surface.direction,
    most: isSelected ? SELECTED_ROWS : 1,
  };
  const look = { role: isSelected ? ('current' as const) : ROLES[finding.severity] };
  return block(surface, text, setting, look).map((line, i) =>
    joined(surface, [i === 0 ? sign(surface, mark, 'current') : blank(1), blank(1), line]),
  );
}

/** The list over its screen; the selected finding is in sight. */
export function findingsCover(surface: Surface, list: FindingList): Cover {
  const title = say(surface, 'commands.findings.open');
  const keys = boxLine(surface, say(surface, 'review.findings.keys'), 'faint');
  const { found, selected } = list;
  if (found === null)
    return box(surface, title, [
      boxLine(surface, say(surface, 'review.findings.working'), 'draft'),
    ]);
  if (found.length === 0)
    return box(surface, title, [
      boxLine(surface, say(surface, 'review.findings.none'), 'good'),
      keys,
    ]);
  const { errors, warnings, notes } = countReviewed(found);
  const count = say(surface, 'review.findings.count', { errors, warnings, notes });
  const height = Math.max(4, boxRows(surface) - 4);
  const from = Math.max(0, Math.min(selected - height + SELECTED_ROWS, found.length - 1));
  const lines = found
    .slice(from, from + height)
    .flatMap((one, i) => findingLines(surface, one, from + i === selected));
  return box(surface, title, [
    boxLine(surface, count, 'label'),
    blank(boxColumns(surface)),
    ...lines.slice(0, height),
    blank(boxColumns(surface)),
    keys,
  ]);
}
