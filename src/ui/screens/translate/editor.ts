/** The translation being edited: the lines around the caret, with what the checks and the typing help point at. */
import type { TranslateState } from '../../../app/index.ts';
import { selectionOf } from '../../../core/edit/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { visibleControls } from '../../../core/text/index.ts';
import { type Line, lineAt } from '../../../terminal/index.ts';
import { editorLine, linesOf, type Mark, type Piece, type Surface } from '../../frame/index.ts';
import { firstLineInSight } from '../windows.ts';

/** What the checks point at in the translation. They follow the text by a moment: places beyond it are left out. */
function problemMarks(translate: TranslateState): readonly Mark[] {
  const { length } = translate.editor.text;
  return translate.findings.flatMap(({ side, span, severity }): Mark[] => {
    if (side !== 'target' || !span || span.end > length || severity === 'info') return [];
    return [{ start: span.start, end: span.end, role: severity === 'error' ? 'bad' : 'warning' }];
  });
}

/** What is in the text and not drawn otherwise: its signs stand out. */
function controlMarks({ editor }: TranslateState): readonly Mark[] {
  return visibleControls(editor.text).map(({ start, end }) => ({ start, end, role: 'warning' }));
}

/** The word for which a correction is offered, while it still stands there. */
function correctionMarks({ correction, editor }: TranslateState): readonly Mark[] {
  if (correction === null) return [];
  const { start, end, typed } = correction;
  return editor.text.slice(start, end) === typed ? [{ start, end, role: 'warning' }] : [];
}

/** The lines in sight. */
export interface EditorPieces {
  readonly pieces: readonly Piece[];
  /** Lines of the whole text. */
  readonly lines: readonly Line[];
  readonly caretLine: number;
  readonly firstLine: number;
}

/** The editor: lines of the translation around the caret, at most `most`. */
export function editorPieces(
  surface: Surface,
  translate: TranslateState,
  columns: number,
  most: number,
): EditorPieces {
  const { editor } = translate;
  const direction = directionOf(translate.target);
  const lines = linesOf(surface, editor.text, { columns, direction, shape: 'editor' });
  const caretLine = lineAt(lines, editor.cursor);
  const height = Math.min(most, lines.length);
  const from = firstLineInSight(caretLine, height, lines.length);
  const selection = selectionOf(editor);
  const selected: readonly Mark[] =
    selection.start < selection.end ? [{ ...selection, role: 'selection' }] : [];
  const marks = [
    ...controlMarks(translate),
    ...correctionMarks(translate),
    ...problemMarks(translate),
    ...selected,
  ];
  const hasKeys = translate.pane === 'editor';
  const caret = { offset: editor.cursor, style: surface.theme.caret };
  const draw = (line: Line, i: number) =>
    editorLine(
      surface,
      line,
      editor.text.length,
      { marks },
      hasKeys && from + i === caretLine ? caret : undefined,
    );
  return {
    pieces: lines.slice(from, from + height).map(draw),
    lines,
    caretLine,
    firstLine: from,
  };
}
