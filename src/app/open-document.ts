/** Opening a text to translate: its language and its segments. */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Document } from '../core/document.ts';
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import { detectDocument } from '../core/languages/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { hasMoreSegments, segmentDocument } from '../core/segment/index.ts';
import { formatOf, readText, type TextFile } from '../formats/index.ts';
import type { HouseRules } from './house-rules.ts';
import { languageDoubt } from './language-doubt.ts';
import { readWhole, TEXT_BYTES_MAX } from './read-file.ts';
import type { Notice } from './state.ts';
import { textWarnings } from './text-warnings.ts';

/** What to open. */
export interface OpenRequest {
  readonly path: string;
  readonly from?: LanguageTag;
  readonly encoding?: string;
  /** House rules of the memory that is written. */
  readonly rules?: HouseRules;
}

/** A text file as a document. */
export interface OpenedText {
  readonly document: Document;
  readonly file: TextFile;
  readonly path: string;
  /** Hex SHA-256 of the bytes: finds the work again when the file has moved. */
  readonly contentHash: string;
  /** What in the text cannot be seen and ought to be known, in its order. */
  readonly warnings: readonly Problem[];
}

/** The language that a file's name says, as in `report.ar.txt`. */
function languageInName(file: string): LanguageTag | null {
  return basename(file).toLowerCase().split('.').slice(1, -1).reverse().find(isLanguageTag) ?? null;
}

/** The language of a text: as told, else as detected, else as its name says, else a problem that names the option. */
function languageOf(text: string, file: string, from?: LanguageTag): Result<LanguageTag> {
  if (from) return ok(from);
  const { language } = detectDocument(text);
  if (isLanguageTag(language)) return ok(language);
  // A text without a sign of its language, an empty one above all, is in the one that its name says.
  const named = language === 'und' ? languageInName(file) : null;
  if (named) return ok(named);
  if (text.trim() === '') return ok('en');
  if (language === 'und') return fail({ code: 'language.undecided', at: { file } });
  return fail({
    code: 'language.unsupported',
    at: { file },
    values: { language, languages: LANGUAGE_TAGS.join(', ') },
  });
}

/** Most segments of a text; each takes some 400 bytes while it is open, whatever it says. */
const SEGMENTS_MAX = 2_000_000;

/** Reads a text file and cuts it into segments. Problems name the file. */
export async function openText(request: OpenRequest): Promise<Result<OpenedText>> {
  const path = resolve(request.path);
  const whole = await readWhole(request.path, TEXT_BYTES_MAX);
  if (!whole.ok) return whole;
  const bytes = whole.value;
  const format = formatOf(request.path, bytes, 'document');
  if (!format.ok) return format;
  const read = readText(bytes, {
    file: request.path,
    ...(request.encoding ? { encoding: request.encoding } : {}),
  });
  if (!read.ok) return read;
  const language = languageOf(read.value.text, request.path, request.from);
  if (!language.ok) return language;
  const { text } = read.value;
  const abbreviations = request.rules?.abbreviations[language.value] ?? [];
  if (hasMoreSegments(text, language.value, SEGMENTS_MAX, { abbreviations }))
    return fail({
      code: 'text.too-long',
      at: { file: request.path },
      values: { most: SEGMENTS_MAX },
    });
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const document = segmentDocument({
    id: contentHash.slice(0, 16),
    name: basename(path),
    text,
    language: language.value,
    abbreviations,
  });
  const warnings = [
    ...(request.from ? languageDoubt(text, request.from, request.path) : []),
    ...textWarnings(text, request.path),
  ];
  return ok({ document, file: read.value, path, contentHash, warnings });
}

/** The target to translate into when none was named: Sorani, or Arabic for a Sorani text. */
export function defaultTarget(language: LanguageTag): LanguageTag {
  return language === 'ckb' ? 'ar' : 'ckb';
}

/** What a screen says of texts that were opened as another language than they are clearly in; null when all fit. */
export function languageNotice(texts: readonly OpenedText[]): Notice | null {
  const doubt = texts
    .flatMap(({ warnings }) => warnings)
    .find(({ code }) => code === 'language.unlike');
  if (!doubt) return null;
  const values = { ...doubt.values, file: basename(doubt.at?.file ?? '') };
  return { code: 'language-unlike', values, bad: true };
}
