/** A translator aligns an article with its abridged, re-ordered translation, leaves in the middle and comes back. */
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/align/${name}`, import.meta.url));
const article = [fixture('dam.ar.txt'), fixture('dam.ckb.txt')];

afterEach(endPrograms);

/** How the Arabic and the Sorani text of each unit begin: two sentences for one both ways, three that moved. */
const UNITS: readonly (readonly [string, string])[] = [
  ['إعادة فتح سد تيرفان', 'بەنداوی تیرڤان دوای حەوت مانگ'],
  ['أعيد صباح الأربعاء', 'بەنداوی تیرڤان لەسەر ڕووباری'],
  ['وقالت وزيرة الموارد', 'لەیلا دەمیر، وەزیری'],
  ['وأضافت أن الوزارة', 'گوتیشی وەزارەتەکە'],
  ['وكان السد قد أُغلق', 'بەنداوەکە لە تەممووزی'],
  ['وقال مدير السد', 'ئازاد بەرزین، بەڕێوەبەری'],
  ['وخلال أشهر الإغلاق', 'لە ماوەی مانگەکانی'],
  ['وقال المزارع حسن', 'حەسەن کارای جووتیار'],
  ['وكتب برزين على', 'بەرزین لە هەژماری'],
  ['سرمان يعود', 'سەرمان دەگەڕێتەوە'],
  ['وبحسب أرقام الوزارة', 'بەپێی ژمارەکانی'],
  ['ومن المقرر أن تبدأ', 'بڕیارە وێستگەی'],
  ['وانتقد عضو مجلس', 'شیار عەلی، ئەندامی'],
  ['وردت دمير', 'دەمیر وەڵامی'],
  ['وسيُفتتح في القرية', 'لە گوندە کۆنەکەی'],
];
/** Ends of the texts of the units that join sentences. */
const JOINED = ['أعمال الصيانة.', 'لە 1ی ئازاردا دەردەچێت.'];

async function inMemory(folder: string) {
  const memory = await openMemory(folder, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  const units = [...memory.value.units()].map(({ variants }) =>
    (['ar', 'ckb'] as const).map(
      (language) => variants.find((variant) => variant.language === language)?.text ?? '',
    ),
  );
  const statements = [...memory.value.statements()];
  await memory.value.close();
  return { units, statements };
}

test('one correction, a pause in the middle, and every bead is one unit with its statements linked', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder('align');
  const open = () =>
    startProgram(['align', ...article, '--memory', folder.path], {
      columns: 120,
      rows: 40,
      // Texts as they are stored, one a line: columns have tests of their own, here the words are looked for.
      env: { TARJUMAN_BIDI: 'stacked' },
    });
  const quit = async (program: ReturnType<typeof open>) => {
    await program.press(KEYS.ctrlX);
    await program.shows('Quit?');
    await program.press(KEYS.enter);
    expect((await program.exit).exitCode).toBe(0);
  };

  const first = open();
  await first.shows('Confirm all takes', 60_000);
  // The links of the page's head stand first in the queue: the only thing to correct.
  await first.press('f');
  await first.shows('furniture');
  await first.press('A');
  await first.shows(/\d+ rows confirmed and saved/);
  await first.press(KEYS.f8, KEYS.enter);
  await quit(first);

  const second = open();
  await second.shows('Going on where you left.', 60_000);
  for (let asked = 0; asked < 8 && !/\b0 doubtful/.test(second.text()); asked += 1)
    await second.press(KEYS.f8, KEYS.enter);
  await second.shows(/\b0 doubtful/);
  await quit(second);

  const { units, statements } = await inMemory(folder.path);
  const begins = (unit: readonly string[], [ar, ckb]: readonly [string, string]) =>
    unit[0]?.startsWith(ar) === true && unit[1]?.startsWith(ckb) === true;
  expect(units.filter((unit) => UNITS.some((gold) => begins(unit, gold)))).toHaveLength(15);
  expect(units).toHaveLength(UNITS.length);
  expect(units.flat().filter((text) => JOINED.some((end) => text.endsWith(end)))).toHaveLength(2);

  // Four quotations, each one statement told in both languages.
  const linked = statements.filter(({ variants }) =>
    ['ar', 'ckb'].every((language) => variants.some((variant) => variant.language === language)),
  );
  const told = linked.flatMap(({ variants }) => variants.map((variant) => variant.text)).join(' ');
  for (const words of ['هذا السد ملك لكم', 'دفعت في شهر واحد', 'شكرًا لكل من عمل', 'كان يمكن إنجاز'])
    expect(told).toContain(words);
  folder.remove();
});
