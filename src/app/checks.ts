/**
 * The checks as the screens and `check` run them: those of the texts, the rules of the house, and the wording that the
 * memory keeps of a statement quoted here.
 */
import { words } from '../core/languages/index.ts';
import type { StatementVariant } from '../core/memory/index.ts';
import {
  checkDocument,
  checkPair,
  type Finding,
  finding,
  type RowFinding,
  type SideText,
  type TextPair,
} from '../core/qa/index.ts';
import { slice } from '../core/span.ts';
import { linkQuotations } from '../core/statement/index.ts';
import type { Workspace } from './workspace.ts';

/** Runs every check that is known here. */
export interface Checker {
  readonly pair: (pair: TextPair) => readonly Finding[];
  /** Findings that need all rows; those of the pairs are not among them. */
  readonly document: (rows: readonly TextPair[]) => readonly RowFinding[];
}

/** Share of a quotation's words that the kept wording has; endings change where it is told in part. */
const SAME_WORDING = 0.8;

function formsOf({ text, language }: SideText): readonly string[] {
  return words(text, language)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((word) => word.form);
}

/** Whether a wording is one that the house stands by. */
function isTrusted({ provenance, status }: StatementVariant): boolean {
  if (status === 'draft' || status === 'retired') return false;
  return status === 'approved' || provenance !== 'back-translated';
}

/** Quotations whose statement the memory keeps in the target language in other words. */
function otherWordings({ source, target }: TextPair, workspace: Workspace): readonly Finding[] {
  return linkQuotations(source, target).flatMap((link): Finding[] => {
    const [told] = workspace.statements.reuse({
      text: slice(source.text, link.a),
      language: source.language,
      to: target.language,
      sentence: source.text,
      limit: 1,
    });
    const isSame = told?.how === 'exact' || told?.how === 'contained';
    if (!told || !isSame || told.language !== target.language) return [];
    const statement = workspace.statement(told.statement);
    const variants = statement?.variants.filter((one) => one.language === target.language) ?? [];
    const trusted = variants.filter(isTrusted);
    if (trusted.length === 0) return [];
    const typed = formsOf({ text: slice(target.text, link.b), language: target.language });
    const isKept = trusted.some(({ text }) => {
      const known = new Set(formsOf({ text, language: target.language }));
      return typed.filter((form) => known.has(form)).length >= SAME_WORDING * typed.length;
    });
    if (isKept) return [];
    const kept = trusted.find((one) => one.text === told.text) ?? trusted[0];
    const [day = ''] = (kept?.at ?? '').split('T');
    const where = { document: kept?.document ?? '', date: day };
    const code = where.document && day ? 'quotation-told-before' : 'quotation-not-approved';
    return [finding(code, 'target', link.b, { wording: kept?.text ?? '', ...where })];
  });
}

/** Checks by what is true anywhere and, where there is a memory, by the rules of its house and its statements. */
export function createChecker(workspace: Workspace | null): Checker {
  const marks = workspace === null ? {} : { marks: workspace.rules.marks };
  return {
    pair: (pair) => {
      const found = checkPair(pair, marks);
      return workspace === null ? found : [...found, ...otherWordings(pair, workspace)];
    },
    document: (rows) => checkDocument(rows, marks),
  };
}
