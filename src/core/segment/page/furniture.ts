/**
 * Page furniture: lines that come along when a page is copied and are not part of the text. The rules look at one whole
 * line, prefer to miss one rather than to hide text, and know the words of all four languages at once, because sites mix them.
 */
import { eachToken, isDigit, isLetter, parseWordList } from '../../text/index.ts';
import { isDateLine } from './date-line.ts';
import labelList from './lists/furniture-labels.txt';
import lineList from './lists/furniture-lines.txt';
import newsroomList from './lists/newsrooms.txt';
import outletList from './lists/outlets.txt';
import { LONGEST_FURNITURE, pageKey } from './page-key.ts';

/** The lists as keys. */
interface Lists {
  readonly lines: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly newsrooms: ReadonlySet<string>;
}

let read: Lists | undefined;

/** Reads the lists when the first document is opened, not at start-up. */
function lists(): Lists {
  const keysOf = (list: string) => new Set(parseWordList(list).map(pageKey));
  read ??= {
    lines: keysOf(lineList),
    labels: keysOf(labelList),
    outlets: keysOf(outletList),
    newsrooms: keysOf(newsroomList),
  };
  return read;
}

/** Most words of a place beside the name of an outlet or newsroom ("Hewlêr (Navenda Nûçeyan)"). */
const PLACE_WORDS = 3;

/** Whether a line (trimmed) is furniture. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  if (!saysSomething(line)) return true;
  return (
    isKnownPart(line) ||
    isDateLine(line) ||
    isAddressOnly(line) ||
    isLabelled(line) ||
    isCredit(line) ||
    isDateline(line)
  );
}

/** What every address holds, and few lines of text before their end. */
const IN_ADDRESS = /[.:@]/;

/** A bare URL or e-mail address, whatever marks stand around it. */
function isAddressOnly(line: string): boolean {
  if (!IN_ADDRESS.test(line)) return false;
  let addresses = 0;
  let others = 0;
  eachToken(line, (kind) => {
    if (kind === 'url' || kind === 'email') addresses++;
    else others++;
  });
  return addresses > 0 && others === 0;
}

/** "Photo: …", "Tags: …", "Read more: …". */
function isLabelled(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && lists().labels.has(pageKey(line.slice(0, colon)));
}

/** SOLIDUS, VERTICAL LINE, BULLET, MIDDLE DOT; a dash between blanks. */
const BETWEEN_NAMES = /[/|\u2022\u00B7]|\s[-\u2013\u2014]\s/;

/** "© …", and lines that hold nothing but outlets, buttons and dates ("AFP/Getty Images", "Share | Print"). */
function isCredit(line: string): boolean {
  if (/^(?:\u00A9|\(c\)\s)/iu.test(line)) return true;
  if (!BETWEEN_NAMES.test(line)) return false;
  const parts = line.split(BETWEEN_NAMES).filter(saysSomething);
  if (parts.length < 2) return false;
  return parts.every((part) => isKnownPart(part) || isDateLine(part.trim()));
}

/** A button, a heading of the page's frame, the name of an outlet. */
function isKnownPart(part: string): boolean {
  const key = pageKey(part);
  return lists().lines.has(key) || lists().outlets.has(key);
}

/** A dash between blanks; PARENTHESES, COMMA, ARABIC COMMA, SOLIDUS. */
const BEHIND_PLACE = /\s[-\u2013\u2014]\s|[(),\u060C/]/;

/** "Rûdaw – Hewlêr", "ERBIL (Newsroom)": a place and who writes from there, and nothing else. */
function isDateline(line: string): boolean {
  if (!BEHIND_PLACE.test(line)) return false;
  const parts = line.split(BEHIND_PLACE).filter(saysSomething);
  if (parts.length !== 2) return false;
  const [first = '', second = ''] = parts.map((part) => pageKey(part));
  const { outlets, newsrooms } = lists();
  const desk = (key: string) => outlets.has(key) || newsrooms.has(key);
  return (desk(second) && isShort(first)) || (outlets.has(first) && isShort(second));
}

function isShort(key: string): boolean {
  return key !== '' && key.split(' ').length <= PLACE_WORDS;
}

/** Whether the line holds a letter, digit or emoji; marks and rules alone say nothing. */
function saysSomething(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code >= 0xd800) return true;
  }
  return false;
}
