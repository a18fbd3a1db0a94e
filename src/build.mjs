// Bundles the program into dist/: code-split, so that `--help` and the batch commands never load the
// screens. With --if-stale nothing is done while dist/ is newer than every source file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist');

/** Latest modification time of any file under a folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

/** Folders whose content decides what the words and stems of a text are (see src/core/text-rules.ts). */
const TEXT_RULES = ['src/core/text', 'src/core/languages', 'src/core/lexicon'];

/** The beginning of a checksum over those folders, as eight hexadecimal digits. */
function textRulesSum() {
  const sum = createHash('sha256');
  for (const folder of TEXT_RULES) {
    const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) sum.update(readFileSync(name));
  }
  return sum.digest('hex').slice(0, 8);
}

/** True when dist/main.js exists and no source file, and not package.json, has changed since. */
function isFresh() {
  const built = statSync(join(out, 'main.js'), { throwIfNoEntry: false });
  if (!built) return false;
  return (
    built.mtimeMs >=
    Math.max(newest(join(root, 'src')), statSync(join(root, 'package.json')).mtimeMs)
  );
}

if (!process.argv.includes('--if-stale') || !isFresh()) {
  const { build } = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    // Aligning long texts has a thread of its own (src/app/align/work), and so has making an index.
    entryPoints: {
      main: 'src/cli/main.ts',
      'align-worker': 'src/app/align/work/worker.ts',
      'index-worker': 'src/store/match-index/worker.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    loader: { '.txt': 'text' },
    // React's production build; the development build costs a third more start-up time.
    define: {
      'process.env.NODE_ENV': '"production"',
      TEXT_RULES_SUM: JSON.stringify(textRulesSum()),
    },
    // Ink imports its devtools bridge lazily; without the alias the bundle dies with ERR_MODULE_NOT_FOUND.
    alias: { 'react-devtools-core': './src/no-devtools.mjs' },
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
}
