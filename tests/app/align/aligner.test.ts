/** Who aligns: here or in a thread, stopped or not, and when there is no thread to be had. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type AlignJob, createAligner } from '../../../src/app/align/work/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-aligner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const texts = ['Three bridges were closed.', 'The mayor spoke on Monday.'];
const job: AlignJob = {
  sides: [
    { language: 'en', texts, roles: ['body', 'body'] },
    {
      language: 'kmr',
      texts: ['3 pir hatin girtin.', 'Şaredar duşemê axivî.'],
      roles: ['body', 'body'],
    },
    {
      language: 'ckb',
      texts: ['٣ پرد داخران.', 'سەرۆکی شارەوانی دووشەممە قسەی کرد.'],
      roles: ['body', 'body'],
    },
  ],
  pins: [[], [], []],
};

const REPORT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ number }) => {
  const beads = [{ source: [0], target: [0], confidence: 1, evidence: [] }];
  parentPort.postMessage({ number, step: { share: 0.5, finished: { job: 0, pair: 0, result: { beads, isWhole: true } } } });
`;

test('a job in this thread says how far it is and finds the beads of each pair', async () => {
  const shares: number[] = [];
  const aligner = createAligner({ file: null });
  const onShare = (share: number) => void shares.push(share);
  const [result] = await aligner.start([job], { onShare }).done;
  expect(result?.map((found) => found?.beads.length)).toEqual([2, 2, 2]);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('a long pair in this thread tells its share, lets others run and is dropped at once', async () => {
  const many = (word: string) => Array.from({ length: 300 }, (_, at) => `${word} ${at} ${at % 7}.`);
  const long: AlignJob = {
    sides: [
      { language: 'en', texts: many('Bridge') },
      { language: 'kmr', texts: many('Pir') },
    ],
    pins: [[]],
  };
  const shares: number[] = [];
  const running = createAligner({ file: null }).start([long], {
    onShare: (share) => void shares.push(share),
  });
  setTimeout(running.drop, 0);
  expect(await running.done).toEqual([[null]]);
  expect(shares.at(-1)).toBeLessThan(1);
});

test('a pair that is stopped in the middle keeps its beginning', async () => {
  const many = (words: string) =>
    Array.from({ length: 300 }, (_, at) => `${words} ${1000 + 7 * at}.`);
  const sides = [
    { language: 'en', texts: many('Visitors counted by the town:') },
    { language: 'kmr', texts: many('Mêvanên ku bajêr hejmartin:') },
  ] as const;
  const running = createAligner({ file: null }).start([{ sides, pins: [[]] }], {
    onShare: (share) => {
      if (share > 0.5) running.stop();
    },
  });
  const [result] = await running.done;
  expect(result?.[0]).toMatchObject({ isWhole: false });
  const paired = result?.[0]?.beads.filter((bead) => bead.source.length * bead.target.length > 0);
  expect(paired?.[0]).toMatchObject({ source: [0], target: [0] });
});

test('a job that is stopped keeps the pairs that were finished', async () => {
  const aligner = createAligner({ file: null });
  const running = aligner.start([job], {
    onShare: (share) => {
      if (share >= 0.3) running.stop();
    },
  });
  const [result] = await running.done;
  expect(result?.[0]).not.toBeNull();
  expect(result?.[1]).toBeNull();
});

test('where no thread can be started the work is done here', async () => {
  const broken = script('broken.mjs', 'throw new Error("no thread");');
  const aligner = createAligner({ file: broken, short: 0 });
  const [result] = await aligner.start([job]).done;
  expect(result?.map((found) => found?.beads.length)).toEqual([2, 2, 2]);
  await aligner.close();
});

test('a thread that ends in the middle leaves what it had finished', async () => {
  const dying = script('dying.mjs', `${REPORT} setTimeout(() => process.exit(1), 50); });`);
  const aligner = createAligner({ file: dying, short: 0 });
  const [result] = await aligner.start([job]).done;
  expect(result?.map((found) => found?.beads.length)).toEqual([1, undefined, undefined]);
  await aligner.close();
});

test('a thread that does not hear a stop is ended', async () => {
  const deaf = script('deaf.mjs', `${REPORT} for (;;); });`);
  const aligner = createAligner({ file: deaf, short: 0, stopMs: 100 });
  const running = aligner.start([job], { onShare: () => running.stop() });
  const [result] = await running.done;
  expect(result?.map((found) => found?.beads.length)).toEqual([1, undefined, undefined]);
  await aligner.close();
});

test('several jobs are aligned after learning from all of them, and each is told when it is finished', async () => {
  const finished: number[] = [];
  const aligner = createAligner({ file: null });
  const onResult = (at: number) => void finished.push(at);
  const results = await aligner.start([job, job], { onResult }).done;
  expect(finished).toEqual([0, 1]);
  expect(results.map((result) => result.map((found) => found?.beads.length))).toEqual([
    [2, 2, 2],
    [2, 2, 2],
  ]);
});
