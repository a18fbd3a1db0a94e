/** Confirming one pair of texts without a document: what scripts do. */
import type { LanguageTag } from '../core/language-tag.ts';
import { unitId, upsertUnit } from '../core/memory/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Workspace } from './workspace.ts';

/** A pair that somebody stands for. */
export interface PairToConfirm {
  readonly source: { readonly language: LanguageTag; readonly text: string };
  readonly target: { readonly language: LanguageTag; readonly text: string };
  readonly before?: string;
  readonly after?: string;
  readonly by?: string;
}

/** Stores the pair; resolves with the unit's id once it is durable. */
export async function confirmPair(
  workspace: Workspace,
  pair: PairToConfirm,
): Promise<Result<string>> {
  const id = unitId(pair.source.language, pair.source.text);
  const before = workspace.held('unit', id) ?? null;
  const context = {
    ...(pair.before === undefined ? {} : { before: pair.before }),
    ...(pair.after === undefined ? {} : { after: pair.after }),
  };
  const after = upsertUnit(before ?? undefined, {
    source: pair.source,
    targets: [pair.target],
    at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    ...(pair.by === undefined ? {} : { by: pair.by }),
    ...(Object.keys(context).length > 0 ? { context } : {}),
  });
  const change = { kind: 'unit', id, before, after } as const;
  workspace.take([change]);
  const saved = await workspace.save([change]);
  return saved.ok ? ok(id) : saved;
}
