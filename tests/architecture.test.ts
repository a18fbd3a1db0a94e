/** The house rules of src/README.md that a machine can check. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Every file below a folder, as paths from src with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const files = filesBelow(src);
const code = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

/** Code without its comments, roughly: enough to look for words in it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** What each room may import, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  store: ['core', 'formats'],
  terminal: ['core/text'],
  i18n: [],
  app: ['core', 'formats', 'store'],
  ui: ['core', 'formats', 'store', 'app', 'terminal', 'i18n'],
  cli: ['core', 'formats', 'store', 'app', 'terminal', 'i18n', 'ui'],
};

const BASE = ['text', 'languages', 'segment'];
const RECORDS = ['memory', 'diff', 'edit'];

/** What each folder of core may import, besides itself and the files directly in core. */
const CORE_MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  languages: ['text'],
  segment: ['text', 'languages'],
  memory: ['text', 'languages'],
  diff: ['text', 'languages'],
  edit: ['text', 'languages'],
  match: [...BASE, ...RECORDS],
  lexicon: [...BASE, ...RECORDS],
  align: [...BASE, ...RECORDS, 'lexicon'],
  statement: [...BASE, ...RECORDS, 'lexicon', 'align', 'match'],
  qa: [...BASE, ...RECORDS, 'lexicon', 'align', 'match', 'statement'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Import and re-export lines of a file that name another file of the project. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const pattern = /(?:^|\n)\s*(import|export)\s+(type\s+)?[^;'"]*?from\s+['"](\.[^'"]+)['"]/g;
  for (const match of textOf(file).matchAll(pattern)) {
    found.push({
      from: file,
      to: normalize(join(dirname(file), match[3] ?? ''))
        .split(sep)
        .join('/'),
      typeOnly: match[2] !== undefined,
    });
  }
  for (const match of textOf(file).matchAll(/import\(\s*['"](\.[^'"]+)['"]\s*\)/g)) {
    found.push({
      from: file,
      to: normalize(join(dirname(file), match[1] ?? ''))
        .split(sep)
        .join('/'),
      typeOnly: false,
    });
  }
  return found;
}

/** Imports of files of the house; package.json stands outside of it. */
const imports = code.flatMap(importsOf).filter(({ to }) => !to.startsWith('../'));
const roomOf = (file: string) => file.split('/')[0] ?? '';
const coreRoomOf = (file: string) => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '');

describe('imports go one way', () => {
  test('between the rooms', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      if (a === b) return false;
      if (a === 'i18n') return !typeOnly;
      return !(MAY[a] ?? []).some((may) => to === may || to.startsWith(`${may}/`));
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('inside core', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (roomOf(from) !== 'core' || roomOf(to) !== 'core') return false;
      const [a, b] = [coreRoomOf(from), coreRoomOf(to)];
      return a !== '' && b !== '' && a !== b && !(CORE_MAY[a] ?? []).includes(b);
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('into another folder only through its index', () => {
    const folderOf = (file: string) =>
      roomOf(file) === 'core' ? `core/${coreRoomOf(file)}` : roomOf(file);
    const wrong = imports.filter(({ from, to }) => {
      if (folderOf(from) === folderOf(to) || folderOf(to) === 'core/') return false;
      if (roomOf(from) === 'i18n') return false; // types of records, by their own file
      if (to === 'i18n/help.ts') return false; // a door of its own: help loads no other words
      return to !== `${folderOf(to)}/index.ts`;
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('core is pure and bundles for a browser', async () => {
    const folders = Object.keys(CORE_MAY).filter((folder) =>
      existsSync(join(src, 'core', folder, 'index.ts')),
    );
    const result = await build({
      entryPoints: folders.map((folder) => join(src, 'core', folder, 'index.ts')),
      outdir: join(root, 'dist-unused'),
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      loader: { '.txt': 'text' },
      logLevel: 'silent',
    });
    expect(result.errors).toEqual([]);
    const impure = code.filter(
      (file) =>
        roomOf(file) === 'core' &&
        /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from 'react'|from 'node:/.test(
          textOf(file),
        ),
    );
    expect(impure).toEqual([]);
  });
});

describe('files', () => {
  test('stay under 300 lines', () => {
    const long = code
      .map((file) => `${file} ${textOf(file).split('\n').length}`)
      .filter((line) => Number(line.split(' ')[1]) > 300);
    expect(long).toEqual([]);
  });

  test('open with a comment that says what they decide', () => {
    expect(code.filter((file) => !/^\s*(\/\*\*|\/\/)/.test(textOf(file)))).toEqual([]);
  });

  test('document every export', () => {
    const bare = code.flatMap((file) => {
      const lines = textOf(file).split('\n');
      return lines.flatMap((line, i) => {
        if (!/^export (async )?(function|const|interface|type [A-Z]\w* ?[=<]|class)/.test(line))
          return [];
        const above =
          lines
            .slice(0, i)
            .reverse()
            .find((l) => l.trim() !== '' && !l.startsWith('// biome')) ?? '';
        return above.trim().endsWith('*/') ? [] : [`${file}:${i + 1} ${line.trim()}`];
      });
    });
    expect(bare).toEqual([]);
  });

  test('have no vague names, default exports or ways around the type checker', () => {
    expect(
      code.filter((file) => /(^|\/)(utils?|helpers?|managers?|data|info)\.tsx?$/.test(file)),
    ).toEqual([]);
    const around = code.filter((file) =>
      /export default|: any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|catch\s*(\([^)]*\))?\s*\{\s*\}/.test(
        withoutComments(textOf(file)),
      ),
    );
    expect(around).toEqual([]);
  });

  test('hold no raw direction control or invisible character', () => {
    const hidden = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
    const lists = files.filter((file) => /\.(tsx?|mjs|txt)$/.test(file));
    // Word lists hold words as they are written, and some Kurdish words are written with a non-joiner.
    expect(
      lists.filter((file) =>
        hidden.test(textOf(file).replace(file.endsWith('.txt') ? /\u200C/g : /$^/g, '')),
      ),
    ).toEqual([]);
  });
});

describe('src/README.md', () => {
  test('names only files that exist', () => {
    const page = join(src, 'README.md');
    expect(existsSync(page)).toBe(true);
    const named = [...readFileSync(page, 'utf8').matchAll(/`(src\/[^`\s*]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
