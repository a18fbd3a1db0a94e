import { describe, expect, test } from 'vitest';
import { parsePerson, parseStatement, parseUnit } from '../../../src/core/memory/index.ts';

const unit = {
  id: 'b1GRabcdefghijkl',
  version: 1,
  sourceLanguage: 'ar',
  variants: [
    { language: 'ar', text: 'نص' },
    { language: 'ckb', text: 'دەق', status: 'confirmed', by: 'x', at: '2026-02-18T09:00:00Z' },
  ],
};
const statement = {
  id: 'tweet-1',
  version: 1,
  medium: 'tweet',
  originalLanguage: 'ku',
  variants: [{ language: 'kmr', text: 'Em dilşad in', provenance: 'original' }],
  mentions: [],
};

describe('a unit read from outside', () => {
  test('is taken as it is, unknown fields included', () => {
    const line = {
      ...unit,
      colour: 'red',
      variants: [...unit.variants, { language: 'fa-IR', text: 'متن', x: 1 }],
    };
    expect(parseUnit(line)).toEqual({ ok: true, value: line });
  });

  test.each([
    ['', null],
    ['', []],
    ['', 'text'],
    ['id', { ...unit, id: 7 }],
    ['id', { ...unit, id: '' }],
    ['id', { ...unit, id: 'a b' }],
    ['id', { ...unit, id: 'x'.repeat(201) }],
    ['version', { ...unit, version: 0 }],
    ['version', { ...unit, version: 1.5 }],
    ['version', { ...unit, version: '1' }],
    ['version', { ...unit, version: undefined }],
    ['sourceLanguage', { ...unit, sourceLanguage: 'not a tag' }],
    ['variants', { ...unit, variants: {} }],
    ['variants', { ...unit, variants: [] }],
    ['variants', { ...unit, variants: [null] }],
    ['variants[1].text', { ...unit, variants: [unit.variants[0], { language: 'ckb' }] }],
    ['variants[0].text', { ...unit, variants: [{ language: 'ar', text: ['نص'] }] }],
    ['variants[0].status', { ...unit, variants: [{ language: 'ar', text: '', status: 'done' }] }],
    [
      'variants[0].context',
      { ...unit, variants: [{ language: 'ar', text: '', context: { before: 1 } }] },
    ],
    ['deleted', { ...unit, deleted: 'yes' }],
    ['properties', { ...unit, properties: { desk: 1 } }],
    ['replaced', { ...unit, replaced: ['abc'] }],
  ])('is refused for its field "%s"', (field, value) => {
    const result = parseUnit(value);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'memory.record-invalid', values: { record: 'unit', field } },
    });
  });

  test('a member named __proto__ does no harm', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(unit).replace('"id"', '"__proto__":{"deleted":true},"id"'),
    );
    const result = parseUnit(hostile);
    expect(result.ok && result.value.deleted).toBe(undefined);
  });

  test('a tombstone needs no texts', () => {
    expect(parseUnit({ ...unit, deleted: true, variants: [] }).ok).toBe(true);
  });
});

describe('a statement read from outside', () => {
  test('is taken as it is', () => {
    expect(parseStatement(statement)).toEqual({ ok: true, value: statement });
  });
  test.each([
    ['medium', { ...statement, medium: 'song' }],
    ['originalLanguage', { ...statement, originalLanguage: 'kurdish' }],
    ['variants[0].provenance', { ...statement, variants: [{ language: 'ar', text: '' }] }],
    [
      'variants[0].language',
      { ...statement, variants: [{ language: 'fr', text: '', provenance: 'house' }] },
    ],
    ['mentions[0].documentId', { ...statement, mentions: [{}] }],
    ['speaker', { ...statement, speaker: {} }],
  ])('is refused for its field "%s"', (field, value) => {
    const result = parseStatement(value);
    expect(result.ok ? '' : result.problem.values?.field).toBe(field);
  });
});

describe('a person read from outside', () => {
  test('is taken as it is', () => {
    const person = { id: 'p1', version: 1, names: { ar: ['مصطفى بالي'] }, handles: ['@x'] };
    expect(parsePerson(person)).toEqual({ ok: true, value: person });
  });
  test.each([
    ['names', { id: 'p', version: 1, names: { fr: ['X'] } }],
    ['names', { id: 'p', version: 1, names: { ar: 'X' } }],
    ['handles', { id: 'p', version: 1, names: {}, handles: '@x' }],
    ['roles', { id: 'p', version: 1, names: {}, roles: [{ text: 'x' }] }],
  ])('is refused for its field "%s"', (field, value) => {
    const result = parsePerson(value);
    expect(result.ok ? '' : result.problem.values?.field).toBe(field);
  });
});
