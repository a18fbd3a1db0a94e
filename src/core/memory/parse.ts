/**
 * Records read from outside: from a memory's files, another program or a hand-written line. Wrong types are refused
 * with the name of the field; unknown fields are let through untouched; texts are never changed.
 */
import { LANGUAGE_TAGS } from '../language-tag.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Check,
  hasShape,
  isFields,
  isFlag,
  isId,
  isListOf,
  isMapOf,
  isOneOf,
  isTag,
  isText,
  isVersion,
  recordProblem,
  type Shape,
  shapeOf,
  wrongField,
} from './fields.ts';
import {
  MEDIA,
  ORIGINAL_LANGUAGES,
  type Person,
  type Statement,
  type TranslationUnit,
} from './types.ts';

const isOurTag = isOneOf(LANGUAGE_TAGS);
const isVersionZero: Check = (value) => value === 0 || isVersion(value);
const isNameAndVersion: Check = (value) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isVersionZero(value[1]);
const isOffset: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const CONTEXT = shapeOf({}, { before: isText, after: isText });

const VARIANT = shapeOf(
  { language: isTag, text: isText },
  {
    status: isOneOf(['draft', 'confirmed', 'rejected']),
    by: isText,
    at: isText,
    context: hasShape(CONTEXT),
    origin: isOneOf(['translated', 'aligned', 'imported', 'pretranslated']),
    document: isText,
    statements: isListOf(isText),
    alternative: isFlag,
    version: isVersion,
  },
);

const UNIT = shapeOf(
  { id: isId, version: isVersion, sourceLanguage: isTag, variants: isListOf(isFields) },
  {
    properties: isMapOf(isText),
    deleted: isFlag,
    since: isVersion,
    replaced: isListOf(isNameAndVersion),
    carried: isListOf(isNameAndVersion),
  },
);

const RENDERING = shapeOf(
  {
    language: isOurTag,
    text: isText,
    provenance: isOneOf(['original', 'official', 'house', 'other-outlet', 'back-translated']),
  },
  {
    status: isOneOf(['draft', 'approved', 'retired']),
    by: isText,
    at: isText,
    from: isOurTag,
    document: isText,
    part: isText,
    removed: isFlag,
    version: isVersion,
  },
);

const MENTION = shapeOf(
  {
    documentId: isText,
    segmentId: isText,
    language: isOurTag,
    span: hasShape(shapeOf({ start: isOffset, end: isOffset })),
    relation: isOneOf(['full', 'part', 'split', 'indirect', 'headline']),
  },
  { text: isText, removed: isFlag, version: isVersion },
);

const STATEMENT = shapeOf(
  {
    id: isId,
    version: isVersion,
    medium: isOneOf(MEDIA),
    originalLanguage: isOneOf(ORIGINAL_LANGUAGES),
    variants: isListOf(isFields),
    mentions: isListOf(isFields),
  },
  {
    speaker: isText,
    speakerAsWritten: isText,
    replyTo: isText,
    date: isText,
    dateSource: isOneOf(['stated', 'embed', 'user']),
    url: isText,
    mergedInto: isText,
    taken: isListOf(isText),
    originalLanguageSource: isOneOf(['stated', 'detected', 'user']),
    deleted: isFlag,
    carried: isListOf(isNameAndVersion),
  },
);

const isNames: Check = (value) =>
  isFields(value) &&
  Object.entries(value).every(([tag, names]) => isOurTag(tag) && isListOf(isText)(names));

const PERSON = shapeOf(
  { id: isId, version: isVersion, names: isNames },
  {
    handles: isListOf(isText),
    roles: isListOf(hasShape(shapeOf({ language: isOurTag, text: isText }))),
    deleted: isFlag,
    carried: isListOf(isNameAndVersion),
  },
);

/** First wrong field of a record's list of parts, as `variants[2].text`. */
function wrongPart(list: unknown, name: string, shape: Shape): string | undefined {
  if (!Array.isArray(list)) return name;
  for (const [index, part] of list.entries()) {
    const field = isFields(part) ? wrongField(part, shape) : '';
    if (field !== undefined) return `${name}[${index}]${field === '' ? '' : `.${field}`}`;
  }
  return undefined;
}

/** Checks a value read from outside as a translation unit. A unit that lives has at least one text. */
export function parseUnit(value: unknown): Result<TranslationUnit> {
  if (!isFields(value)) return fail(recordProblem('unit', ''));
  const field = wrongField(value, UNIT) ?? wrongPart(value.variants, 'variants', VARIANT);
  if (field !== undefined) return fail(recordProblem('unit', field));
  const unit = value as unknown as TranslationUnit;
  if (!unit.deleted && unit.variants.length === 0) return fail(recordProblem('unit', 'variants'));
  return ok(unit);
}

/** Checks a value read from outside as a statement. */
export function parseStatement(value: unknown): Result<Statement> {
  if (!isFields(value)) return fail(recordProblem('statement', ''));
  const field =
    wrongField(value, STATEMENT) ??
    wrongPart(value.variants, 'variants', RENDERING) ??
    wrongPart(value.mentions, 'mentions', MENTION);
  if (field !== undefined) return fail(recordProblem('statement', field));
  return ok(value as unknown as Statement);
}

/** Checks a value read from outside as a person. */
export function parsePerson(value: unknown): Result<Person> {
  if (!isFields(value)) return fail(recordProblem('person', ''));
  const field = wrongField(value, PERSON);
  if (field !== undefined) return fail(recordProblem('person', field));
  return ok(value as unknown as Person);
}
