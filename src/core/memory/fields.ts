/** Small checks that the record parsers are made of: each says whether a value read from outside has the right type. */
import type { Problem } from '../result.ts';

/** A value read from outside that is known to be an object with names and values. */
export type Fields = Readonly<Record<string, unknown>>;

/** A check: true when the value is right. */
export type Check = (value: unknown) => boolean;

/** Whether a value is an object that is not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any string. */
export const isText: Check = (value) => typeof value === 'string';
/** True or false. */
export const isFlag: Check = (value) => typeof value === 'boolean';
/** A whole number from 1. */
export const isVersion: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 1;

/** Longest id accepted, in UTF-16 units: ids of other programs are kept, but a text that slipped in is not an id. */
const ID_LENGTH_MAX = 200;

/** A record's id: one to 200 characters without white space or control characters. */
export const isId: Check = (value) =>
  typeof value === 'string' && value.length <= ID_LENGTH_MAX && /^[^\s\p{Cc}]+$/u.test(value);

/** A language tag of any kind: letters, digits and hyphens, as BCP 47 has them. */
export const isTag: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}$/.test(value);

/** One of the given strings. */
export function isOneOf(names: readonly string[]): Check {
  return (value) => typeof value === 'string' && names.includes(value);
}

/** A list whose members all pass. */
export function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object whose members all pass. */
export function isMapOf(check: Check): Check {
  return (value) => isFields(value) && Object.values(value).every(check);
}

/** What each field of an object must be; other fields are let through, so that unknown ones survive. */
export interface Shape {
  readonly required: readonly (readonly [name: string, check: Check])[];
  readonly optional: readonly (readonly [name: string, check: Check])[];
}

/** A shape from checks by name. A large memory is checked millions of times: the lists are made once. */
export function shapeOf(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Shape {
  return { required: Object.entries(required), optional: Object.entries(optional) };
}

/** Name of the first field that breaks the shape, or undefined. */
export function wrongField(value: Fields, shape: Shape): string | undefined {
  for (const [name, check] of shape.required)
    if (!Object.hasOwn(value, name) || !check(value[name])) return name;
  for (const [name, check] of shape.optional) {
    const found = value[name];
    // Most optional fields are absent; what an object only inherits is not one of its fields.
    if (found !== undefined && Object.hasOwn(value, name) && !check(found)) return name;
  }
  return undefined;
}

/** An object of the given shape. */
export function hasShape(shape: Shape): Check {
  return (value) => isFields(value) && wrongField(value, shape) === undefined;
}

/** The problem of a record that cannot be taken in. */
export function recordProblem(record: string, field: string): Problem {
  return { code: 'memory.record-invalid', values: { record, field } };
}
