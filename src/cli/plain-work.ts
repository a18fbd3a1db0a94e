/** One row of a document as plain lines: for pipes, logs, and terminals that cannot draw screens. */
import type { SurveyedRow } from '../app/index.ts';
import { slice } from '../core/span.ts';

/** Lines of one row, a blank one last. Labels are the terms of scripts, not of the interface: they never change. */
export function plainRow({
  segment,
  row,
  matches,
  statements,
  parts,
}: SurveyedRow): readonly string[] {
  const head = [
    `[${segment.index + 1}]`,
    segment.role === 'body' ? '' : `<${segment.role}>`,
    segment.repeatOf ? `(repeats ${Number(segment.repeatOf.slice(1)) + 1})` : '',
    row.status === 'empty' ? '' : `{${row.status}}`,
  ].filter((part) => part !== '');
  const lines = [`${head.join(' ')} ${segment.text}`];
  if (row.target !== '') lines.push(`    = ${row.target}`);
  for (const match of matches) {
    const { percent } = match.explanation;
    lines.push(
      `    ${percent}% ${match.kind}${match.through ? ` by ${match.through}` : ''} (${match.memory})  ${match.adjusted?.text ?? match.target}`,
    );
  }
  for (const statement of statements) {
    const words = slice(segment.text, statement.quotation.span);
    const who = `${statement.speaker ?? '?'}${statement.speakerGuessed ? '?' : ''}`;
    lines.push(
      `    quotation ${statement.number}: ${who}, ${statement.utterance.medium}, original: ${statement.originalLanguage}: ${words}`,
    );
    for (const reuse of statement.reuse) {
      const warnings = reuse.warnings.length > 0 ? ` ! ${reuse.warnings.join(', ')}` : '';
      lines.push(
        `      ${reuse.language} ${reuse.provenance} (${reuse.how})${warnings}  ${reuse.text}`,
      );
    }
  }
  for (const part of parts) {
    const known = slice(segment.text, part.span);
    const stands = part.targetSpan ? slice(part.target, part.targetSpan) : '?';
    lines.push(`    part (${part.memory})  ${known} = ${stands}  << ${part.target}`);
  }
  return [...lines, ''];
}
