/** A statement from one article to the next, in the built program: offered in the other language, warned of, refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPrograms, KEYS, type Program, startProgram, temporaryFolder } from '../support/pty.ts';

const SHIFT_F9 = '\u001B[20;2~';
const SAID = 'We will keep the 40 tents by the river, and nobody will be moved before spring.';
const TEXTS = {
  'first.en.txt': `Mayor Ana Cole said: "${SAID}"\n`,
  'half.kmr.txt': 'Ana Cole gotibû: "Beriya biharê kes nayê veguhastin."\n',
  'number.kmr.txt':
    'Ana Cole got: "Em ê 50 konên li kêleka çem bihêlin, û beriya biharê kes nayê veguhastin."\n',
};

let folder: ReturnType<typeof temporaryFolder>;
const at = (name: string) => join(folder.path, name);
beforeEach(() => {
  folder = temporaryFolder('statements');
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(at(name), text);
});
afterEach(() => {
  endPrograms();
  folder.remove();
});

async function open(name: keyof typeof TEXTS, to: string): Promise<Program> {
  const program = startProgram(
    ['translate', at(name), '--to', to, '--memory', at('memory'), '--ui-lang', 'en'],
    { cwd: folder.path, columns: 120, rows: 40 },
  );
  await program.shows('1/1');
  return program;
}

async function quit(program: Program): Promise<void> {
  program.kill('SIGHUP');
  await program.exit;
}

test('half of it, a changed number, and "not the same" after a restart', async () => {
  const first = await open('first.en.txt', 'kmr');
  await first.press(
    'Şaredar Ana Cole got: "Em ê 40 konên li kêleka çem bihêlin, û beriya biharê kes nayê veguhastin."',
    KEYS.enter,
  );
  await first.shows('saved');
  await quit(first);

  const changed = await open('number.kmr.txt', 'en');
  await changed.shows('We will keep the 40 tents');
  await changed.shows('numbers differ');
  await quit(changed);

  const half = await open('half.kmr.txt', 'en');
  await half.shows('We will keep the 40 tents');
  await half.shows('part of the statement');
  await half.press(SHIFT_F9);
  await half.hides('part of the statement');
  await half.shows('saved');
  await quit(half);

  const again = await open('half.kmr.txt', 'en');
  await again.shows('Ana Cole');
  await again.shows('not told before');
  expect(again.text()).not.toContain('part of the statement');
});

const SHIFT_F5 = '\u001B[15;2~';
const SHIFT_F7 = '\u001B[18;2~';
const ARTICLE =
  'زارت الطبيبة رنا حداد المشفى وقالت إن العمل مستمر.\nوأضافت: "نحتاج إلى 30 طبيباً هنا قبل نهاية الشهر".\n';

test('a guessed speaker is given another name, which stays after a restart and can be undone', async () => {
  writeFileSync(at('guess.ar.txt'), ARTICLE);
  const start = async () => {
    const program = startProgram(
      ['translate', at('guess.ar.txt'), '--to', 'en', '--memory', at('memory'), '--ui-lang', 'en'],
      { cwd: folder.path, columns: 120, rows: 40 },
    );
    await program.shows('0/2');
    return program;
  };
  const first = await start();
  await first.press(KEYS.altDown, SHIFT_F5);
  await first.shows('Who said this?');
  await first.press('Salma Ali');
  await first.shows('Salma Ali, new');
  await first.press(KEYS.tab, KEYS.right, KEYS.enter);
  await first.shows('kept as the one who said it');
  await first.shows('Salma Ali · tweet');
  await first.shows('saved');
  await quit(first);

  const again = await start();
  await again.press(KEYS.altDown);
  await again.shows('Salma Ali · tweet');
  await again.press(KEYS.ctrlZ);
  await again.hides('Salma Ali');
  await again.press(KEYS.ctrlY);
  await again.shows('Salma Ali · tweet');
});

test('what the checks find in the whole document is listed and leads there', async () => {
  writeFileSync(at('guess.ar.txt'), ARTICLE);
  const program = startProgram(
    ['translate', at('guess.ar.txt'), '--to', 'en', '--memory', at('memory'), '--ui-lang', 'en'],
    { cwd: folder.path, columns: 120, rows: 40 },
  );
  await program.shows('0/2');
  await program.press(KEYS.altDown, 'She said that they need 20 doctors before the month ends.');
  await program.press(KEYS.altUp, SHIFT_F7);
  await program.shows('Findings in the whole document');
  await program.shows('In the source, not in the translation: 30');
  await program.press(KEYS.down, KEYS.enter);
  await program.hides('Findings in the whole document');
  await program.shows('2/2');
});
