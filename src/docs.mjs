// Writes the table of keys into README.md, from the table of commands.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('./ui/key-table.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  loader: { '.txt': 'text' },
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { renderKeyTable } = await import(`data:text/javascript;base64,${code}`);
const readme = new URL('../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const [head, rest] = text.split(/(?<=<!-- keys: .* -->\n)/);
const tail = rest.slice(rest.indexOf('<!-- /keys -->'));
writeFileSync(readme, `${head}\n${renderKeyTable().trim()}\n\n${tail}`);
