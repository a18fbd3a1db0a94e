/** Changes of a unit: each returns the next state of it, with a higher version; the given state is left alone. */
import type { LanguageTag } from '../language-tag.ts';
import { canonicalJson } from './canonical.ts';
import { mergeUnits } from './merge-units.ts';
import type {
  TranslationUnit,
  Variant,
  VariantContext,
  VariantOrigin,
  VariantStatus,
} from './types.ts';
import { textKey, unitId } from './unit-id.ts';

/** A source text with one or more translations that somebody stands for. */
export interface UnitInput {
  readonly source: { readonly language: LanguageTag; readonly text: string };
  readonly targets: readonly {
    readonly language: LanguageTag;
    readonly text: string;
    /** @default 'confirmed' */
    readonly status?: VariantStatus;
    /** Ids of statements quoted in the text. */
    readonly statements?: readonly string[];
  }[];
  readonly by?: string;
  /** ISO 8601, UTC, seconds. */
  readonly at?: string;
  /** Source segments around the translated one. */
  readonly context?: VariantContext;
  /** @default 'translated' */
  readonly origin?: VariantOrigin;
  readonly document?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The source texts a unit keeps: those it has, unless they say something else than the input's. */
function sourcesOf(existing: TranslationUnit | undefined, input: UnitInput): Variant[] {
  const bare = (text: string) => text.normalize('NFC').trim();
  const known = (existing?.variants ?? []).filter(
    (v) => v.language === input.source.language && !v.alternative,
  );
  if (known.some(({ text }) => bare(text) === bare(input.source.text)))
    return known.map(({ version: _, ...rest }) => rest);
  return [{ language: input.source.language, text: input.source.text }];
}

function targetsOf(input: UnitInput): Variant[] {
  const { by, at, context, document } = input;
  const common = {
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(context === undefined ? {} : { context }),
    origin: input.origin ?? 'translated',
    ...(document === undefined ? {} : { document }),
  };
  return input.targets.map(({ language, text, status, statements }) => ({
    language,
    text,
    status: status ?? ('confirmed' as const),
    ...common,
    ...(statements === undefined ? {} : { statements }),
  }));
}

/** Everything of a variant that is not when it was said and by whom. */
function substance(variant: Variant): string {
  const { at: _at, by: _by, version: _version, ...rest } = variant;
  return canonicalJson(rest);
}

function saysNothingNew(existing: TranslationUnit, input: UnitInput): boolean {
  if (existing.deleted || input.properties !== undefined) return false;
  const known = new Set(existing.variants.filter((v) => !v.alternative).map(substance));
  return targetsOf(input).every((variant) => known.has(substance(variant)));
}

/** Whether `next` corrects `old`: the same person in the same document. Any other new text leaves the old one beside it. */
function corrects(next: Variant, old: Variant): boolean {
  if (next.language !== old.language || next.text === old.text) return false;
  if (old.alternative || old.status === 'rejected') return false;
  return next.document !== undefined && next.document === old.document && next.by === old.by;
}

/**
 * The unit after `input` was said about it: a new one (version 1), the next version, or `existing` itself when nothing
 * is new. A text that differs from the current one in its language takes its place; the old text stays as an
 * alternative, except when the same person corrects it in the same document. Other languages are not touched.
 */
export function upsertUnit(
  existing: TranslationUnit | undefined,
  input: UnitInput,
): TranslationUnit {
  if (existing && saysNothingNew(existing, input)) return existing;
  const version = (existing?.version ?? 0) + 1;
  const variants = [...sourcesOf(existing, input), ...targetsOf(input)];
  const replaced = (existing?.variants ?? [])
    .filter((old) => variants.some((variant) => corrects(variant, old)))
    .map((old) => [textKey(old.language, old.text), version - 1] as const);
  const said: TranslationUnit = {
    id: existing?.id ?? unitId(input.source.language, input.source.text),
    version,
    sourceLanguage: existing?.sourceLanguage ?? input.source.language,
    variants,
    ...(input.properties === undefined ? {} : { properties: input.properties }),
    ...(replaced.length > 0 ? { replaced } : {}),
  };
  return existing ? mergeUnits(existing, said) : said;
}

/** The tombstone of a unit: no texts, and none of those seen here comes back by merging. */
export function deleteUnit(unit: TranslationUnit): TranslationUnit {
  const replaced = new Map(unit.replaced ?? []);
  for (const { language, text } of unit.variants)
    replaced.set(textKey(language, text), unit.version);
  const { since: _, ...rest } = unit;
  return {
    ...rest,
    version: unit.version + 1,
    variants: [],
    deleted: true,
    replaced: [...replaced].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}
