/** Saying who is quoted: kept in the work, undone and done again, learned by the memory, right in the next article. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const GUESSED =
  'زارت الطبيبة رنا حداد المشفى وقالت إن العمل مستمر.\nوأضافت: "نحتاج إلى أدوية كثيرة".';
const WORDS = 'نحتاج إلى أدوية كثيرة';

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

async function atQuotation(): Promise<App> {
  const opened = await desk.open(desk.write('guess.txt', GUESSED));
  opened.dispatch({ type: 'goto', row: 1 });
  return opened;
}

const told = (of: App) => translating(of).suggestions.statements[0];

function form(of: App) {
  const { overlay } = of.state();
  if (overlay?.kind !== 'attribution') throw new Error('no form is open');
  return overlay;
}

/** Opens the form, types a name and takes what is first then. */
function sayName(of: App, name: string): void {
  of.dispatch({ type: 'attribution-open' });
  of.dispatch({ type: 'attribution-type', text: name });
  of.dispatch({ type: 'attribution-take' });
}

function choose(of: App, kind: 'nobody' | 'other'): void {
  of.dispatch({ type: 'attribution-open' });
  while (form(of).choices[form(of).selected]?.kind !== kind)
    of.dispatch({ type: 'attribution-step', by: 1 });
  of.dispatch({ type: 'attribution-take' });
}

async function confirm(of: App): Promise<void> {
  type(of, 'وتی: "پێویستمان بە دەرمانی زۆر هەیە".');
  of.dispatch({ type: 'confirm-next' });
  await of.settled();
}

function stored(of: App) {
  of.dispatch({ type: 'screen', screen: 'quotes' });
  const [entry] = of.state().quotes.entries;
  of.dispatch({ type: 'screen', screen: 'translate' });
  return entry;
}

describe('another name given to a guess', () => {
  test('is no guess, and undo and redo go back and forth', async () => {
    app = await atQuotation();
    expect(told(app)).toMatchObject({ speakerGuessed: true });
    sayName(app, 'سلمى العلي');
    expect(told(app)).toMatchObject({ speaker: 'سلمى العلي', speakerGuessed: false });
    app.dispatch({ type: 'undo' });
    expect(told(app)).toMatchObject({ speakerGuessed: true });
    app.dispatch({ type: 'redo' });
    expect(told(app)).toMatchObject({ speaker: 'سلمى العلي', speakerGuessed: false });
  });

  test('is there when the document is opened again, and can still be undone', async () => {
    app = await atQuotation();
    sayName(app, 'سلمى العلي');
    await app.close();
    app = await atQuotation();
    expect(told(app)).toMatchObject({ speaker: 'سلمى العلي' });
    app.dispatch({ type: 'undo' });
    expect(told(app)?.speaker).not.toBe('سلمى العلي');
  });

  test('stays with its words when the source file has changed', async () => {
    app = await atQuotation();
    sayName(app, 'سلمى العلي');
    await app.close();
    app = await desk.open(desk.write('guess.txt', `عنوان جديد\n${GUESSED}`));
    app.dispatch({ type: 'goto', row: 2 });
    expect(told(app)).toMatchObject({ speaker: 'سلمى العلي' });
  });

  test('is what the memory keeps when the segment is confirmed', async () => {
    app = await atQuotation();
    sayName(app, 'سلمى العلي');
    await confirm(app);
    expect(stored(app)?.speaker?.names.ar).toEqual(['سلمى العلي']);
  });

  test('goes into a statement that was confirmed before, and out again', async () => {
    app = await atQuotation();
    await confirm(app);
    app.dispatch({ type: 'goto', row: 1 });
    const before = stored(app)?.speaker ?? null;
    sayName(app, 'سلمى العلي');
    expect(stored(app)?.speaker?.names.ar).toEqual(['سلمى العلي']);
    await app.settled();
    app.dispatch({ type: 'undo' });
    expect(stored(app)?.speaker ?? null).toEqual(before);
  });

  test('is learned: the next article finds the person by the last name, in another script', async () => {
    app = await atQuotation();
    sayName(app, 'سلمى العلي');
    await app.close();
    app = await desk.open(
      desk.write('next.en.txt', 'A nurse came.\nAli: "We need medicine now."'),
      'ar',
    );
    app.dispatch({ type: 'goto', row: 1 });
    app.dispatch({ type: 'attribution-open' });
    app.dispatch({ type: 'attribution-type', text: 'Salma' });
    expect(form(app).choices[0]).toMatchObject({ kind: 'speaker', name: 'سلمى العلي' });
    expect(form(app).choices[0]).toHaveProperty('person', expect.stringMatching(/^p-/));
  });
});

describe('the form', () => {
  test('sets medium, original language and a day typed in words', async () => {
    app = await atQuotation();
    app.dispatch({ type: 'attribution-open' });
    app.dispatch({ type: 'attribution-field', by: 1 });
    app.dispatch({ type: 'attribution-step', by: 1 });
    app.dispatch({ type: 'attribution-field', by: 1 });
    app.dispatch({ type: 'attribution-step', by: 1 });
    app.dispatch({ type: 'attribution-field', by: 1 });
    app.dispatch({ type: 'attribution-type', text: '١٨ شباط ٢٠٢٦' });
    app.dispatch({ type: 'attribution-take' });
    await confirm(app);
    expect(stored(app)?.statement).toMatchObject({
      medium: 'tweet',
      originalLanguage: 'ar',
      originalLanguageSource: 'user',
      date: '2026-02-18',
      dateSource: 'user',
    });
  });

  test('stays open with what cannot be a day', async () => {
    app = await atQuotation();
    app.dispatch({ type: 'attribution-open' });
    app.dispatch({ type: 'attribution-field', by: -1 });
    app.dispatch({ type: 'attribution-type', text: 'soon' });
    app.dispatch({ type: 'attribution-take' });
    expect(app.state().notice).toMatchObject({ code: 'date-unread', bad: true });
    expect(form(app).date).toBe('soon');
  });

  test('says that it is not known who spoke', async () => {
    app = await atQuotation();
    choose(app, 'nobody');
    expect(told(app)).toMatchObject({ speaker: null, speakerGuessed: false });
    await confirm(app);
    expect(stored(app)?.speaker).toBeNull();
  });

  test('says that the words are no statement: none is kept, and it can be taken back there', async () => {
    app = await atQuotation();
    choose(app, 'other');
    expect(told(app)).toBeUndefined();
    await confirm(app);
    expect(stored(app)).toBeUndefined();
    app.dispatch({ type: 'goto', row: 1 });
    app.dispatch({ type: 'attribution-open' });
    expect(form(app).words).toBe(WORDS);
    app.dispatch({ type: 'attribution-take' });
    expect(told(app)?.utterance.text).toBe(WORDS);
  });

  test('is not opened where nothing is quoted', async () => {
    app = await atQuotation();
    app.dispatch({ type: 'goto', row: 0 });
    app.dispatch({ type: 'attribution-open' });
    expect(app.state()).toMatchObject({ overlay: null, notice: { code: 'no-quotation' } });
  });
});

test('"right" is a step of the work: undone, done again, there after reopening', async () => {
  app = await atQuotation();
  const guess = told(app)?.speaker;
  app.dispatch({ type: 'speaker-right' });
  expect(told(app)).toMatchObject({ speaker: guess, speakerGuessed: false });
  app.dispatch({ type: 'undo' });
  expect(told(app)).toMatchObject({ speakerGuessed: true });
  app.dispatch({ type: 'redo' });
  await app.close();
  app = await atQuotation();
  expect(told(app)).toMatchObject({ speaker: guess, speakerGuessed: false });
});

test('an answer is kept with the statement that it answers', async () => {
  const tweets =
    'وكتب الوزير سالم خضر في تغريدة: "سنبقي الجسر مفتوحاً طوال الشتاء".\nورد عليه المحافظ كريم ناصر في تغريدة: "الجسر مغلق منذ أسبوع".';
  app = await desk.open(desk.write('reply.txt', tweets), 'en');
  type(app, 'Minister Salim Khidr tweeted: "We will keep the bridge open all winter."');
  app.dispatch({ type: 'confirm-next' });
  type(app, 'Governor Karim Nasir replied: "The bridge has been closed for a week."');
  app.dispatch({ type: 'confirm-next' });
  await app.settled();
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const statements = app.state().quotes.entries.map(({ statement }) => statement);
  const answer = statements.find(({ medium }) => medium === 'reply');
  const answered = statements.find(({ id }) => id === answer?.replyTo);
  expect(answered?.variants[0]?.text).toBe('سنبقي الجسر مفتوحاً طوال الشتاء');
});

test('a name typed in full goes before a reading of the article that only begins with it', async () => {
  app = await desk.open(desk.write('full.txt', 'قالت رنا حداد البارحة: "نحتاج إلى أدوية كثيرة".'));
  const read = told(app)?.speaker;
  expect(read).toBe('رنا حداد البارحة');
  app.dispatch({ type: 'attribution-open' });
  app.dispatch({ type: 'attribution-type', text: 'رنا حد' });
  expect(form(app).choices[0]).toMatchObject({ name: 'رنا حداد البارحة' });
  app.dispatch({ type: 'attribution-type', text: 'رنا حداد' });
  expect(form(app).choices[0]).toMatchObject({ name: 'رنا حداد' });
});
