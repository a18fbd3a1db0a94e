import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Word lists (`*.txt` beside the code) are modules that export their text, as the bundler makes them. */
const textModules = {
  name: 'text-modules',
  enforce: 'pre' as const,
  load(id: string) {
    if (!id.endsWith('.txt')) return null;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [textModules],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**'],
    globalSetup: ['tests/support/build-program.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
