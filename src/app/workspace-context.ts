/** What the reducer may look up, over the memories at hand. */
import type { Context } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Least score at which a quotation is taken to tell a stored statement, when it is confirmed. */
const SAME_STATEMENT = 0.9;

/** The house names those whose renderings count as approved; what others confirm is a draft. */
function approvalOf({ rules }: Workspace, by: string): Pick<Context, 'approval'> {
  if (rules.approvers.length === 0) return {};
  return { approval: rules.approvers.includes(by) ? 'approved' : 'draft' };
}

/** The lookups of the reducer over a workspace. */
export function contextOfWorkspace(
  workspace: Workspace,
  who: { readonly now: () => number; readonly by: string },
): Context {
  return {
    unit: (id) => workspace.held('unit', id),
    unitOf: workspace.unitOf,
    version: (kind, id) => workspace.held(kind, id)?.version ?? 0,
    statement: workspace.statement,
    person: workspace.person,
    statementTold: (text, language, speaker) => {
      const [best] = workspace.statements.reuse({
        text,
        language,
        to: language,
        ...(speaker ? { speaker } : {}),
        limit: 1,
      });
      const same =
        best && (best.how === 'exact' || best.how === 'contained') && best.score >= SAME_STATEMENT;
      return same ? best.statement : null;
    },
    personNamed: (name, language) => workspace.statements.person(name, language)?.id ?? null,
    peopleLike: (typed, limit) => workspace.statements.peopleLike(typed, limit),
    at: () => new Date(who.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    by: who.by,
    ...approvalOf(workspace, who.by),
  };
}
