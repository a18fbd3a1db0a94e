/** What this program writes into a `tu` or `tuv` for itself: `prop` elements with JSON that other programs leave alone. */
import type { TmxItem, UnitExtras } from './raw.ts';
import { isStatementProp } from './statement-props.ts';

/** Type of the `prop` in which our own fields travel, as JSON. */
export const OWN_PROP = 'x-tarjuman';
/** Type of a `prop` with what a further `tu` of the same source had (see `tmx` below), as JSON. */
export const TWIN_PROP = 'x-tarjuman-tu';

/** An object in JSON; undefined for anything else. */
function objectFrom(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What this program wrote into an element: fields of its own, and which attributes it added to those that came. */
export interface OwnPart {
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly added: ReadonlySet<string>;
}

const NOT_OURS: OwnPart = { fields: undefined, added: new Set() };

/** Reads what this program wrote into an element. */
export function ownPart(items: readonly TmxItem[]): OwnPart {
  const item = items.find((one) => one.attributes?.type === OWN_PROP);
  const value = item && objectFrom(item.text);
  if (!value) return NOT_OURS;
  const { added, ...fields } = value;
  return { fields, added: new Set(Array.isArray(added) ? added.map(String) : []) };
}

/** Whether a `prop` is one of this program's. */
export function isOwn({ attributes }: TmxItem): boolean {
  const type = attributes?.type;
  return type === OWN_PROP || type === TWIN_PROP || isStatementProp(type);
}

/** Names of attributes that can be written: anything else would break the file that is made of them. */
const ATTRIBUTE_NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areAttributes(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isFields(value) &&
    Object.entries(value).every(
      ([name, one]) => ATTRIBUTE_NAME.test(name) && typeof one === 'string',
    )
  );
}

function areItems(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        isFields(item) &&
        (item.element === 'prop' || item.element === 'note') &&
        typeof item.text === 'string' &&
        areAttributes(item.attributes),
    )
  );
}

function areTexts(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isFields(one) &&
        typeof one.language === 'string' &&
        typeof one.text === 'string' &&
        isFields(one.tmx),
    )
  );
}

/** What further `tu` of the same source had. What is not as this program writes it is left out. */
export function twinExtras(items: readonly TmxItem[]): UnitExtras[] {
  return items
    .filter(({ attributes }) => attributes?.type === TWIN_PROP)
    .flatMap(({ text }) => {
      const extras = objectFrom(text);
      const isGood =
        extras &&
        areAttributes(extras.attributes) &&
        areItems(extras.items) &&
        areTexts(extras.texts);
      return isGood ? [extras as UnitExtras] : [];
    });
}

/** A text that other programs are not shown, with its place among the others. */
export type Withheld<V> = readonly [place: number, variant: V];

function isRejected(value: unknown): boolean {
  return isFields(value) && value.status === 'rejected' && value.tmx === undefined;
}

/** Texts with those that were withheld among them again. What is not as this program writes it is left out. */
export function withWithheld<V>(shown: readonly V[], withheld: unknown): readonly V[] {
  if (!Array.isArray(withheld)) return shown;
  const all = [...shown];
  for (const one of withheld) {
    if (!Array.isArray(one) || !Number.isSafeInteger(one[0]) || !isRejected(one[1])) continue;
    all.splice(Math.max(0, Number(one[0])), 0, one[1]);
  }
  return all;
}
