/** From a `tu` to a record of the memory: languages, texts, who and when; the rest travels along as it was. */
import {
  parseUnit,
  type TranslationUnit,
  unitId,
  type Variant,
  type VariantContext,
} from '../../core/memory/index.ts';
import type { Problem } from '../../core/result.ts';
import { deceivingControls } from '../../core/text/index.ts';
import { kurdishByScript, type NamedLanguage, namedLanguage } from '../languages.ts';
import { inOrder } from './join-units.ts';
import { isOwn, type OwnPart, ownPart, twinExtras, withWithheld } from './own-props.ts';
import type { Attributes, RawUnit, RawVariant, TmxItem, UnitExtras, VariantExtras } from './raw.ts';
import { fromTmxDate } from './tmx-date.ts';

/** A unit with what TMX knew about it. More than one entry when several `tu` had the same source. */
export type TmxUnit = TranslationUnit & { readonly tmx?: readonly UnitExtras[] };
/** A variant with what TMX knew about it. */
export type TmxVariant = Variant & { readonly tmx?: VariantExtras };

/** Names of languages repeat in every unit of a file. */
const namedLanguages = new Map<string, NamedLanguage>();
const NAMED_LANGUAGES_MAX = 1000;

function languageNamed(name: string): NamedLanguage {
  const known = namedLanguages.get(name);
  if (known) return known;
  const named = namedLanguage(name);
  if (namedLanguages.size < NAMED_LANGUAGES_MAX) namedLanguages.set(name, named);
  return named;
}

/** What holds for the whole file. */
export interface FileContext {
  readonly file: string;
  /** `srclang` of the header. */
  readonly sourceLanguage: string | undefined;
  /** The dialect that `ku` stands for when the letters of a text do not tell; asked once a file. */
  readonly kurdish: 'ckb' | 'kmr' | undefined;
  /** What was said about the file as a whole, so that it is said once. */
  readonly said: Set<string>;
}

/** The record of a `tu`, or undefined when it has none; what is to be said about it in either case. */
export interface UnitReading {
  readonly unit?: TmxUnit;
  readonly problems: readonly Problem[];
}

/** Attributes that only say how a `tuv` is written, and are written anew. */
const LANGUAGE_ATTRIBUTES = new Set(['xml:lang', 'lang']);
const DATES = ['changedate', 'creationdate', 'lastusagedate'];
/** Types of `prop` in which OmegaT and memoQ keep the segments around. */
const BEFORE = new Set(['prev', 'x-context-pre']);
const AFTER = new Set(['next', 'x-context-post']);

/** Language tags in the usual case: `fr-CA`, `zh-Hant`. */
function usualCase(tag: string): string {
  return tag
    .split('-')
    .map((part, i) => {
      if (i === 0) return part.toLowerCase();
      if (part.length === 2) return part.toUpperCase();
      if (part.length === 4 && /^[A-Za-z]+$/.test(part))
        return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
      return part.toLowerCase();
    })
    .join('-');
}

function extrasOf(
  attributes: Attributes,
  items: readonly TmxItem[],
  { added }: OwnPart,
): UnitExtras | undefined {
  // Nearly every unit has none but its language; no list is made for those.
  let others: [name: string, value: string][] | undefined;
  for (const name of Object.keys(attributes)) {
    if (LANGUAGE_ATTRIBUTES.has(name) || added.has(name)) continue;
    others ??= [];
    others.push([name, attributes[name] ?? '']);
  }
  const kept = items.filter((item) => !isOwn(item));
  if (!others) return kept.length > 0 ? { items: kept } : undefined;
  const named = Object.fromEntries(others);
  return kept.length > 0 ? { attributes: named, items: kept } : { attributes: named };
}

/** Reads one `tu`. */
class UnitReader {
  readonly #raw: RawUnit;
  readonly #context: FileContext;
  readonly problems: Problem[] = [];

  constructor(raw: RawUnit, context: FileContext) {
    this.#raw = raw;
    this.#context = context;
  }

  read(): TmxUnit | undefined {
    for (const { attributes } of [this.#raw, ...this.#raw.variants]) this.#checkDates(attributes);
    const own = ownPart(this.#raw.items);
    const { withheld, tmx: _, ...ownFields } = own.fields ?? {};
    const shown = this.#raw.variants.flatMap((raw) => this.#variant(raw) ?? []);
    const variants = withWithheld(shown, withheld);
    const languages = new Set(variants.map(({ language }) => language));
    if (this.#raw.variants.length === 0) this.#say('tmx.no-texts', this.#raw.line);
    if (variants.length === 0) return undefined;
    if (languages.size < 2 && variants.length < 2) {
      this.#say('tmx.one-language', this.#raw.line, { language: variants[0]?.language ?? '' });
      return undefined;
    }
    const sourceLanguage = this.#sourceLanguage(variants);
    const source = variants.find(({ language }) => language === sourceLanguage) ?? variants[0];
    const extras = extrasOf(this.#raw.attributes, this.#raw.items, own);
    const tmx = inOrder([...(extras ? [extras] : []), ...twinExtras(this.#raw.items)]);
    const unit = {
      id: unitId(sourceLanguage, source?.text ?? ''),
      version: 1,
      ...ownFields,
      sourceLanguage,
      variants,
      ...(tmx.length > 0 ? { tmx } : {}),
    };
    const parsed = parseUnit(unit);
    if (parsed.ok) return parsed.value;
    this.#say('tmx.record', this.#raw.line, { field: String(parsed.problem.values?.field ?? '') });
    return undefined;
  }

  #say(code: Problem['code'], line: number, values: Problem['values'] = {}): void {
    this.problems.push({ code, at: { file: this.#context.file, line }, values });
  }

  #checkDates(attributes: Attributes): void {
    for (const name of DATES) {
      const date = attributes[name];
      if (date !== undefined && fromTmxDate(date) === undefined)
        this.#say('tmx.date', this.#raw.line, { attribute: name, date });
    }
  }

  /** `srclang` of the unit or the file, when one of the texts is in it; else the language of the first text. */
  #sourceLanguage(variants: readonly TmxVariant[]): string {
    const wanted = this.#raw.attributes.srclang ?? this.#context.sourceLanguage ?? '*all*';
    const named = languageNamed(wanted);
    const languages = variants.map(({ language }) => language);
    const first = languages[0] ?? '';
    if (named.kind === 'ours') return languages.includes(named.language) ? named.language : first;
    if (named.kind === 'kurdish')
      return languages.find((one) => one === 'ckb' || one === 'kmr') ?? first;
    if (named.kind === 'none') return first;
    const tag = usualCase(named.tag);
    return (
      languages.find((one) => one === tag) ??
      languages.find((one) => one.startsWith(`${tag}-`)) ??
      first
    );
  }

  /** The language of a text by the name the file gives it; undefined, and said, when there is none. */
  #language(name: string, text: string, line: number): string | undefined {
    const named = languageNamed(name);
    if (named.kind === 'ours') return named.language;
    if (named.kind === 'none') {
      this.#say('tmx.no-language', line, { name });
      return undefined;
    }
    if (named.kind === 'foreign') {
      if (named.isKanuri && !this.#context.said.has(name)) this.#say('tmx.kanuri', line, { name });
      this.#context.said.add(name);
      return usualCase(named.tag);
    }
    const dialect = kurdishByScript(text) ?? this.#context.kurdish;
    // Said once a file for each outcome, and not at all when the user has named that dialect.
    const outcome = `${name} ${dialect}`;
    if (!this.#context.said.has(outcome) && (!dialect || dialect !== this.#context.kurdish))
      this.#say('tmx.kurdish', line, { name, language: dialect ?? 'ku' });
    this.#context.said.add(outcome);
    return dialect ?? 'ku';
  }

  #variant(raw: RawVariant): TmxVariant | undefined {
    const { attributes, items, segment, line } = raw;
    const name = attributes['xml:lang'] ?? attributes.lang ?? '';
    const text = segment?.text ?? '';
    const language = this.#language(name, text, line);
    if (language === undefined) return undefined;
    for (const element of segment?.foreign ?? []) this.#say('tmx.codes-foreign', line, { element });
    if (segment && !segment.isBalanced) this.#say('tmx.codes-unbalanced', line);
    if (text.trim() === '') {
      this.#say('tmx.empty-text', line, { language: name });
      return undefined;
    }
    if (hasOpenDirection(text)) this.#say('tmx.direction', line);
    const own = ownPart(items);
    const extras = extrasOf(attributes, items, own);
    const tmx: VariantExtras = {
      ...(name === language ? {} : { language: name }),
      ...extras,
      ...(segment?.xml === undefined ? {} : { xml: segment.xml }),
    };
    const fields = own.fields ?? this.#fieldsFrom(attributes, items, language);
    return {
      language,
      text,
      ...fields,
      ...(Object.keys(tmx).length > 0 ? { tmx } : {}),
    } as TmxVariant;
  }

  /** Our fields as another program's attributes tell them; those of the `tu` hold where the `tuv` says nothing. */
  #fieldsFrom(
    attributes: Attributes,
    items: readonly TmxItem[],
    language: string,
  ): Omit<Variant, 'language' | 'text'> {
    const unit = this.#raw.attributes;
    const date =
      attributes.changedate ?? attributes.creationdate ?? unit.changedate ?? unit.creationdate;
    const by = attributes.changeid ?? attributes.creationid ?? unit.changeid ?? unit.creationid;
    const at = date === undefined ? undefined : fromTmxDate(date);
    const context = language === this.#context.sourceLanguage ? {} : this.#contextOf(items);
    return {
      status: 'confirmed',
      ...(by ? { by } : {}),
      ...(at === undefined ? {} : { at }),
      origin: 'imported',
      ...(Object.keys(context).length > 0 ? { context } : {}),
    };
  }

  #contextOf(items: readonly TmxItem[]): VariantContext {
    const find = (types: ReadonlySet<string>) =>
      [...items, ...this.#raw.items].find((item) => types.has(item.attributes?.type ?? ''))?.text;
    const before = find(BEFORE);
    const after = find(AFTER);
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

/** Whether a text opens a direction and does not close it, so that what follows it would be turned round. */
function hasOpenDirection(text: string): boolean {
  return deceivingControls(text).some(({ reason }) => reason !== 'hidden');
}

/** Makes a record of a `tu`. Units that hold fewer than two texts are left out, with the reason. */
export function toUnit(raw: RawUnit, context: FileContext): UnitReading {
  const reader = new UnitReader(raw, context);
  const unit = reader.read();
  return { ...(unit ? { unit } : {}), problems: reader.problems };
}
