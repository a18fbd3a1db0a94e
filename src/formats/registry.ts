/** Which format a file is in: by its name, checked against its first bytes, so that a renamed file is not misread. */
import { fail, ok, type Result } from '../core/result.ts';

/** A format that the program reads. */
export interface Format {
  readonly name: 'text' | 'tsv' | 'csv' | 'statements' | 'tmx';
  /** What it holds: a text to translate, or records for the memory. */
  readonly holds: 'document' | 'records';
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[];
}

/** All formats, in the order in which they are listed to the user. */
const FORMATS: readonly Format[] = [
  { name: 'text', holds: 'document', endings: ['.txt', '.text'] },
  { name: 'tmx', holds: 'records', endings: ['.tmx'] },
  { name: 'tsv', holds: 'records', endings: ['.tsv', '.tab'] },
  { name: 'csv', holds: 'records', endings: ['.csv'] },
  { name: 'statements', holds: 'records', endings: ['.json'] },
];

/** First bytes of files that are something else whatever their name says: zip, OLE, PDF, PNG, GIF, JPEG, gzip, RTF. */
const OTHER_FORMATS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function isOther(bytes: Uint8Array): boolean {
  return OTHER_FORMATS.some((start) => start.every((byte, i) => bytes[i] === byte));
}

/** Names of files that hold other files. */
const ARCHIVE_NAME = /\.(?:zip|gz|tgz|bz2|xz|zst|7z|rar|tar)$/i;
/** Documents that are zip archives inside. */
const DOCUMENT_IN_ZIP = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|odp|epub|idml)$/i;
/** Zip and gzip. */
const ARCHIVES = [OTHER_FORMATS[0], OTHER_FORMATS[6]];

/** Whether a file is an archive that has to be unpacked first: by its name, or by its content under another name. */
function isArchive(name: string, bytes: Uint8Array): boolean {
  if (ARCHIVE_NAME.test(name)) return true;
  const isPacked = ARCHIVES.some((start) => start?.every((byte, i) => bytes[i] === byte));
  return isPacked && !DOCUMENT_IN_ZIP.test(name);
}

/** The endings of the formats that hold what is wanted, as a list to show. */
function endingsOf(holds?: Format['holds']): string {
  return FORMATS.filter((format) => !holds || format.holds === holds)
    .flatMap(({ endings }) => endings)
    .join(', ');
}

/**
 * The format of a file. A name without ending is taken for text.
 *
 * @param bytes the beginning of the file, when at hand
 * @param holds what the caller can use; another kind counts as unknown
 *
 * Problems: `file.archive`, and `file.format-unknown` with the endings that are read.
 */
export function formatOf(
  name: string,
  bytes: Uint8Array = new Uint8Array(0),
  holds?: Format['holds'],
): Result<Format> {
  const base = name.replace(/^.*[/\\]/, '');
  const ending = /.\.[^.]+$/.exec(base)?.[0].slice(1).toLowerCase() ?? '.txt';
  const format = FORMATS.find(
    ({ endings, holds: held }) => endings.includes(ending) && (!holds || held === holds),
  );
  if (format && !isOther(bytes)) return ok(format);
  if (isArchive(base, bytes)) return fail({ code: 'file.archive', at: { file: name } });
  const values = { formats: endingsOf(holds) };
  return fail({ code: 'file.format-unknown', at: { file: name }, values });
}
