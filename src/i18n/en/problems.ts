/** English sentences for problems: file, line or byte, what is wrong, what to do. `{name}` is a value of the problem. */
import type { ProblemCode } from '../../core/problem-codes.ts';

/** One sentence a problem code; the compiler names a code that lacks one. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'file.not-found': '{file}: there is no such file. Check the name and the folder.',
  'file.not-readable': '{file}: the file may not be read ({reason}). Check its permissions.',
  'file.is-folder': '{file}: this is a folder. Name a file in it.',
  'file.format-unknown': '{file}: tarjuman does not read this format. It reads: {formats}.',
  'file.not-regular':
    '{file}: this is a pipe, a device or a socket. Save what comes out of it to a file, and name that.',
  'file.too-large':
    '{file}: the file has {size} MB, more than tarjuman opens at once ({most} MB). Split it.',
  'text.too-long':
    '{file}: more than {most} segments, which is more than tarjuman opens at once. Split the file.',
  'file.archive': '{file}: this is an archive. Unpack it, and name a file that was in it.',
  'file.write-failed': '{file}: could not be written ({reason}). Nothing was changed.',
  'file.folder-missing':
    '{file}: there is no such folder. Make it first, or name a file in another.',
  'file.not-writable':
    '{file}: nothing may be written here ({reason}). Check the permissions of the folder, or name a file in another.',
  'file.disk-full':
    '{file}: could not be written, the disk is full. Nothing was changed. Free some space, or name a file on another disk.',
  'file.same-as-input': '{file}: this would overwrite the file being read. Choose another name.',
  'text.not-utf8':
    '{file}: byte {byte} is not UTF-8. Save the file as UTF-8, or name its encoding, for example --encoding windows-1256.',
  'text.binary':
    '{file}: byte {byte} is a NUL, so this is not a text file. Give a text file (.txt).',
  'text.bad-encoding':
    '{file}: byte {byte} is not {encoding}. Save the file as UTF-8, or name its encoding with --encoding.',
  'text.encoding-unknown':
    '{file}: {encoding} is not an encoding tarjuman knows. It knows: {encodings}.',
  'text.direction':
    '{file}, line {line}, column {column}: the direction control {name} has no partner, so the text behind it can look reordered. It was kept as it is and is shown by its name.',
  'text.hidden':
    '{file}, line {line}, column {column}: invisible characters in the text ({count}, from {name} on). They were kept as they are and are not shown.',
  'text.more': '{file}: and so on: {count} such characters in the text. All were kept as they are.',
  'tmx.empty': '{file}: the file is empty, so it is not TMX.',
  'tmx.malformed':
    '{file}, line {line}, column {column}: this is not well-formed XML ({reason}). Nothing was changed. Repair the file, or take what is whole with --salvage.',
  'tmx.root':
    '{file}, line {line}: this is a "{root}" file, not TMX. Export it as TMX 1.4 from the other program.',
  'tmx.entity':
    '{file}, line {line}: the file declares entities, which is not allowed. Nothing was changed. Export it again without them.',
  'tmx.depth':
    '{file}, line {line}: elements are nested more than {depth} deep. Nothing was changed.',
  'tmx.truncated':
    '{file}, line {line}, column {column}: the file ends too early. Complete units were read; get the rest from its source.',
  'tmx.control-character':
    '{file}, line {line}: the control character {character} has no place in XML and was left out.',
  'tmx.encoding-differs':
    '{file}: the file says it is {declared}, but it is {encoding}. It was read as what it is.',
  'tmx.no-language':
    '{file}, line {line}: a text was left out, its language is missing or no language ("{name}").',
  'tmx.one-language':
    '{file}, line {line}: a unit was left out, it has a text in one language only ({language}).',
  'tmx.empty-text': '{file}, line {line}: a text was left out, it is empty ({language}).',
  'tmx.record': '{file}, line {line}: a unit was left out, its field "{field}" cannot be kept.',
  'tmx.date':
    '{file}, line {line}: {attribute}="{date}" is no date. It was kept as it is and not used.',
  'tmx.codes-unbalanced':
    '{file}, line {line}: an inline code begins or ends without its other half. It was kept as it is.',
  'tmx.codes-foreign':
    '{file}, line {line}: the element "{element}" is not TMX. It was kept as a code.',
  'tmx.kurdish':
    '{file}, line {line}: "{name}" does not say which Kurdish; by its letters the text was taken for {language}. Check it, or name the columns ckb and kmr in the other program.',
  'tmx.kanuri':
    '{file}, line {line}: "{name}" is Kanuri and was kept as that. Did you mean ku, ckb or kmr?',
  'tmx.direction':
    '{file}, line {line}: a direction control in the text is opened and not closed. It was kept as it is.',
  'tmx.unit-broken': '{file}, line {line}: this unit is broken and was left out.',
  'tmx.no-texts': '{file}, line {line}: a unit was left out, it has no text at all.',
  'tmx.misplaced':
    '{file}, line {line}: the element "{element}" has no place here in TMX. It was left out with what is in it.',
  'tmx.stray': '{file}, line {line}: what stands here belongs to no unit and was left out.',
  'table.quotes':
    '{file}, line {line}: a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.',
  'table.columns':
    '{file}, line {line}: the table needs at least two columns of text; this line has {columns}.',
  'table.language':
    '{file}: the first line does not name two languages (for example ar and ckb). Add it, or name them with --from and --to.',
  'table.no-column':
    '{file}: no column is headed {language}; the first line names {names}. Choose from those with --from and --to.',
  'table.columns-unread':
    '{file}: two columns were read, {read}; not read: {names}. Take those too with --from and --to.',
  'json.invalid': '{file}: this is not JSON. Check that the file is complete.',
  'statements.shape':
    '{file}: no list of statements found. Expected is {"store": [{"id": …, "variants": […]}]}.',
  'statements.entry':
    '{file}: statement {number} ("{id}") was left out, its field "{field}" is missing or of the wrong kind.',
  'language.undecided':
    '{file}: the language could not be told. Name it with --from ar, ckb, kmr or en.',
  'language.unsupported':
    '{language} is not one of the languages tarjuman works in: ar, ckb, kmr, en. If it was told wrongly, name the language with --from.',
  'language.same': 'The text is already in {language}. Choose another target with --to.',
  'language.unlike':
    '{file}: this text was named as {wanted}, but it reads as {found}. It was opened as named; check --from and --to.',
  'memory.record-invalid':
    '{file}, {place}: the field "{field}" of this {record} is missing or of the wrong kind. Correct or remove the line.',
  'memory.not-found': '{file}: there is no memory here. Check the path given with --memory.',
  'memory.not-folder':
    '{file}: this is a file, and a memory is a folder. Name a folder with --memory.',
  'memory.not-file':
    '{file}: this is no file, and the memory keeps its records in one. Move it away, and restore the file from backups.',
  'memory.record-refused':
    '{file}: a record ({record} {id}) was left out. It is longer than a record may be, or holds half of a character.',
  'memory.not-readable':
    '{file}: the memory could not be read ({reason}). Check the folder and its permissions.',
  'memory.not-saved':
    '{file}: NOT SAVED ({reason}). The work is kept in this session and is written at the next try.',
  'memory.disk-full':
    '{file}: NOT SAVED, the disk is full. The work is kept in this session: free some space and try again.',
  'memory.read-only':
    '{file}: NOT SAVED, this memory is read-only. Name another one with --memory.',
  'memory.folder-gone':
    '{file}: NOT SAVED, the folder of the memory was removed or replaced. The work is kept in this session: put the folder back, or name another with --memory.',
  'memory.closed': '{file}: NOT SAVED, the memory is closed already.',
  'memory.busy': '{file}: another program is compacting this memory. Try again in a moment.',
  'memory.format-newer':
    '{file}: written by a newer tarjuman (format {format}), so it is not changed. Update tarjuman, or read it with --reference.',
  'memory.line-damaged':
    '{file}, {place}: this line is damaged (wrong checksum). It was put aside in quarantine.jsonl; the rest was read.',
  'memory.line-invalid':
    '{file}, {place}: this line is not a JSON object of whole characters. It was put aside in quarantine.jsonl; correct it there and put it back.',
  'memory.line-too-long':
    '{file}, {place}: this line has {bytes} bytes, more than a record may have. It was put aside in quarantine.jsonl.',
  'memory.torn-tail':
    '{file}, {place}: the last line is unfinished and was never confirmed as saved. It is left out; the rest was read.',
  'memory.zero-filled':
    '{file}: the file holds nothing but zeros, as after a power cut. It is kept as {file}.damaged; restore it from backups.',
  'memory.conflict-markers':
    '{file}, {place}: marks of an unfinished git merge. Both sides were read; the marks go at the next save.',
  'memory.conflict-copy':
    '{file}: a sync tool has left a second copy of a file of the memory here. What it holds is not read until it is taken in: tarjuman memory compact.',
  'memory.snapshot-gone':
    '{file}: the file is missing or empty, and a backup has its records. Bring them back: tarjuman memory restore.',
  'memory.snapshot-cut':
    '{file}, {place}: the file ends in the middle of a line, as when a copy is broken off. What stood behind it is missing. Copy it again, or bring back what a backup has: tarjuman memory restore.',
  'memory.no-backup':
    '{file}: there is no backup of that date. tarjuman memory backups lists those there are.',
  'memory.backup-damaged':
    '{file}, {place}: this line of the backup is damaged and cannot be brought back. --exactly is refused for such a backup.',
  'keys.unknown-command': 'Your settings name a command {command}, which there is not.',
  'keys.not-a-key': '{key} cannot be a key for {command}; the settings are followed otherwise.',
  'keys.taken': '{key} was asked for {command}, but {other} has it.',
  'editor.failed':
    'Your editor could not be used; the translation is as it was. Command: {command}',
  'export.languages': 'The table needs two languages; choose them in the form.',
  'export.stopped': '{file}: stopped, nothing was written.',
  'settings.misread':
    '{file}: these house rules are not understood and do nothing: {names}. The README shows how each is written.',
  'settings.invalid':
    '{file}: the settings are not a JSON object. Correct the file, or remove it for the defaults.',
  'align.same-language':
    '{file}: this file is in {language}, like another one given. Align files in different languages, or name the language with --from.',
  'import.too-many':
    '{file}, line {line}: left out, its source has {count} translations already, as many as are kept.',
  'import.too-long':
    '{file}, line {line}: left out, with all its texts it would be longer than a record may be. Split it in the other program.',
  'import.too-often':
    '{file}, line {line}: the same source came {count} times already with ids or notes of its own. Its texts are kept; the ids and notes of this one and of any later one were left out.',
  'import.remarks':
    '{file}: {count} more remarks of these kinds are not listed. Everything they are about was kept.',
  'import.empty-side':
    '{file}, line {line}: one side of this row is empty, so it was left out. Fill it and import again.',
};
