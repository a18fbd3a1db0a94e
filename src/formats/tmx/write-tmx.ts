/**
 * Writes TMX 1.4b in a stream. What came from a TMX file (codes, props, notes, attributes, spelling of languages) is
 * written as it was; our own fields travel as JSON in a `prop`, so that reading the file gives the same records.
 */
import { livingStatement, type Statement, type TranslationUnit } from '../../core/memory/index.ts';
import { OWN_PROP, TWIN_PROP, type Withheld } from './own-props.ts';
import type { Attributes, TmxItem, UnitExtras } from './raw.ts';
import { ALONE, statementItems, type TmxStatements } from './statement-props.ts';
import { fromTmxDate, toTmxDate } from './tmx-date.ts';
import type { TmxUnit, TmxVariant } from './to-unit.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** What the head of the file says. */
export interface WriteTmxOptions {
  /** Source language of the units; each unit with another one says so. @default '*all*' */
  readonly sourceLanguage?: string;
  /** Version of this program. */
  readonly toolVersion?: string;
  /** Time of writing, ISO 8601; left out when not given, so that two exports of one memory are the same. */
  readonly at?: string;
  /** The statements that travel with the units that quote them. */
  readonly statements?: TmxStatements;
}

function itemXml({ element, attributes = {}, text }: TmxItem): string {
  return `<${element}${xmlAttributes(attributes)}>${xmlText(text)}</${element}>`;
}

function ownProp(type: string, value: object): string {
  return itemXml({ element: 'prop', attributes: { type }, text: JSON.stringify(value) });
}

/** Attributes that the writer adds to those that came, by name; the reader takes them off again. */
function addedToVariant({ by, at, tmx }: TmxVariant): Attributes {
  const came = tmx?.attributes ?? {};
  const date = at === undefined ? undefined : toTmxDate(at);
  const isSameDate = [came.changedate, came.creationdate].some(
    (one) => one !== undefined && fromTmxDate(one) === at,
  );
  const isSamePerson = came.changeid === by || came.creationid === by;
  return {
    ...(date === undefined || isSameDate || came.changedate ? {} : { changedate: date }),
    ...(by === undefined || isSamePerson || came.changeid ? {} : { changeid: by }),
  };
}

/** Our own fields, and the names of the attributes that were added. */
function ownItem(fields: object, added: Attributes): string {
  const names = Object.keys(added);
  return ownProp(OWN_PROP, { ...fields, ...(names.length > 0 ? { added: names } : {}) });
}

function variantXml(variant: TmxVariant): string {
  const { language, text, tmx, ...own } = variant;
  const added = addedToVariant(variant);
  const attributes = { 'xml:lang': tmx?.language ?? language, ...tmx?.attributes, ...added };
  const items = (tmx?.items ?? []).map(itemXml).join('');
  const content = tmx?.xml ?? xmlText(text);
  return `<tuv${xmlAttributes(attributes)}>${items}${ownItem(own, added)}<seg>${content}</seg></tuv>\n`;
}

/** The ids of the statements that a unit quotes, each once. */
function quotedBy({ variants }: TmxUnit): ReadonlySet<string> {
  return new Set(variants.flatMap(({ statements = [] }) => statements));
}

function itemsOfStatement(id: string, records: TmxStatements | undefined): readonly TmxItem[] {
  const statement = records?.statement(id);
  if (!records || !statement || statement.deleted) return [];
  return statementItems(statement, records.person(statement.speaker ?? ''));
}

/** A statement that no unit quotes, with its renderings as texts; those are of use to any program. */
function statementXml(statement: Statement, records: TmxStatements): string {
  const { id, variants } = livingStatement(statement);
  const items = [ALONE, ...itemsOfStatement(id, records)].map(itemXml).join('');
  const texts = variants.map(
    ({ language, text }) => `<tuv xml:lang="${language}"><seg>${xmlText(text)}</seg></tuv>\n`,
  );
  return texts.length === 0 ? '' : `<tu>\n${items}\n${texts.join('')}</tu>\n`;
}

/**
 * Texts that were rejected: to another program a `tuv` is a translation to be used. One that came from TMX with parts of
 * its own goes back as it came.
 */
function withheldOf(variants: readonly TmxVariant[]): readonly Withheld<TmxVariant>[] {
  const rejected = variants.flatMap((variant, place): readonly Withheld<TmxVariant>[] =>
    variant.status === 'rejected' && !variant.tmx ? [[place, variant]] : [],
  );
  return rejected.length < variants.length ? rejected : [];
}

function unitXml(
  unit: TmxUnit,
  headerLanguage: string,
  records: TmxStatements | undefined,
): string {
  const { tmx = [], sourceLanguage, variants, ...own } = unit;
  // One `tu` of those that met in the unit gives this one its attributes; what the others had travels as JSON.
  const first: UnitExtras | undefined = tmx.find(({ texts }) => !texts);
  const twins = tmx.filter((one) => one !== first);
  const source: TmxVariant | undefined = variants.find(
    ({ language }) => language === sourceLanguage,
  );
  const spelled = source?.tmx?.language ?? sourceLanguage;
  const isSaid = spelled === headerLanguage || first?.attributes?.srclang !== undefined;
  const added: Attributes = isSaid ? {} : { srclang: spelled };
  const withheld = withheldOf(variants);
  const items = [
    ...(first?.items ?? []).map(itemXml),
    ...twins.map((twin) => ownProp(TWIN_PROP, twin)),
    ...[...quotedBy(unit)].flatMap((id) => itemsOfStatement(id, records)).map(itemXml),
    ownItem(withheld.length > 0 ? { ...own, withheld } : own, added),
  ];
  const hidden = new Set(withheld.map(([, variant]) => variant));
  const body = variants.map((one) => (hidden.has(one) ? '' : variantXml(one))).join('');
  return `<tu${xmlAttributes({ ...first?.attributes, ...added })}>\n${items.join('')}\n${body}</tu>\n`;
}

/** Length of the pieces handed out, so that writing each is worth a call. */
const PIECE_CHARACTERS = 1 << 17;

/** The file in pieces, UTF-8 without mark. Deleted units and units without texts are left out. */
export function* writeTmx(
  units: Iterable<TranslationUnit>,
  options: WriteTmxOptions = {},
): Generator<string, void> {
  const srclang = options.sourceLanguage ?? '*all*';
  const date = options.at === undefined ? undefined : toTmxDate(options.at);
  const header = {
    creationtool: 'tarjuman',
    creationtoolversion: options.toolVersion ?? '1',
    segtype: 'sentence',
    'o-tmf': 'tarjuman',
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
    creationdate: date,
  };
  let piece = `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${xmlAttributes(header)}/>\n<body>\n`;
  const told = new Set<string>();
  for (const unit of units) {
    if (unit.deleted || unit.variants.length === 0) continue;
    piece += unitXml(unit, srclang, options.statements);
    for (const id of quotedBy(unit)) told.add(id);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  const { statements } = options;
  for (const statement of statements?.all() ?? []) {
    if (!statements || statement.deleted || told.has(statement.id)) continue;
    piece += statementXml(statement, statements);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</body>\n</tmx>\n`;
}
