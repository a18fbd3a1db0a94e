// Runs benches written in TypeScript: `node tests/bench/run.mjs NAME[,NAME] [ARGS]` bundles tests/bench/NAME.ts and runs
// it, one after the other.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [names = '', ...rest] = process.argv.slice(2);
const unknown = names
  .split(',')
  .filter((name) => !existsSync(new URL(`./${name}.ts`, import.meta.url)));
if (unknown.length > 0) {
  const why = names === '' ? 'name a bench' : `there is no bench ${unknown.join(', ')}`;
  console.error(`${why}: node tests/bench/run.mjs NAME[,NAME] [ARGS] runs tests/bench/NAME.ts`);
  process.exit(2);
}
// The program ships with React's production build.
process.env.NODE_ENV ??= 'production';
// Beside the packages, so that those with binaries are found as they are.
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');

/** Bundles a source file of the repository into one file. */
async function bundle(source, outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.txt': 'text' },
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

for (const name of names.split(',')) {
  const outfile = join(folder, `${name}.mjs`);
  await bundle(`./${name}.ts`, outfile);
  // The thread that makes an index is found beside the running code.
  if (name === 'match')
    await bundle('../../src/store/match-index/worker.ts', join(folder, 'index-worker.js'));
  process.argv = [process.argv[0], outfile, ...rest];
  await import(pathToFileURL(outfile).href);
}
