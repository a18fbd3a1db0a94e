/** Statements by who said them, for searches: a part of the name in any language is enough. */
import { holdsName } from '../../core/match/index.ts';
import type { Person, Statement } from '../../core/memory/index.ts';

function isCalled(person: Person | undefined, name: string): boolean {
  const lists = Object.values(person?.names ?? {});
  return lists.some((list) => list.some((one) => holdsName(one, name)));
}

/** Ids of the statements of people whose name holds something. */
export function statementsOf(
  name: string,
  statements: Iterable<Statement>,
  person: (id: string) => Person | undefined,
): ReadonlySet<string> {
  const asked = new Map<string, boolean>();
  const found = new Set<string>();
  for (const { id, speaker } of statements) {
    if (speaker === undefined) continue;
    const isAsked = asked.get(speaker) ?? isCalled(person(speaker), name);
    asked.set(speaker, isAsked);
    if (isAsked) found.add(id);
  }
  return found;
}
