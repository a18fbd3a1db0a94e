/** English sentences for problems: file, line or byte, what is wrong, what to do. `{name}` is a value of the problem. */
import type { ProblemCode } from '../../core/problem-codes.ts';

/** One sentence a problem code; the compiler names a code that lacks one. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'file.not-found': '{file}: there is no such file. Check the name and the folder.',
  'file.not-readable': '{file}: the file may not be read ({reason}). Check its permissions.',
  'file.is-folder': '{file}: this is a folder. Name a file in it.',
  'file.format-unknown': '{file}: tarjuman does not read this format. It reads: {formats}.',
  'file.write-failed': '{file}: could not be written ({reason}). Nothing was changed.',
  'file.same-as-input': '{file}: this would overwrite the file being read. Choose another name.',
  'text.not-utf8':
    '{file}: byte {byte} is not UTF-8. Save the file as UTF-8, or name its encoding, for example --encoding windows-1256.',
  'text.binary':
    '{file}: byte {byte} is a NUL, so this is not a text file. Give a text file (.txt).',
  'language.undecided':
    '{file}: the language could not be told. Name it with --from ar, ckb, kmr or en.',
  'language.unsupported':
    '{language} is not one of the languages tarjuman works in: ar, ckb, kmr, en.',
  'language.same': 'The text is already in {language}. Choose another target with --to.',
  'memory.record-invalid':
    '{file}, line {line}: the field "{field}" of this {record} is missing or of the wrong kind. Correct or remove the line.',
};
