import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Two groups: the rooms one by one, and the built program as a user meets it (built once, before its first test). */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [textModules],
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/bench/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-program.ts'],
        },
      },
    ],
  },
});
