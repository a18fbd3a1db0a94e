/** Operations on one text: detect, segment, fold, names, numbers, check. */
import { createChecker } from '../../app/index.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import {
  allProfiles,
  canonicalText,
  detectLanguage,
  fold,
  isRegistered,
  loose,
  numbersIn,
} from '../../core/languages/index.ts';
import { segmentText } from '../../core/segment/index.ts';
import { sameName } from '../../core/text/index.ts';
import { registeredField, sideField, textField } from './fields.ts';
import { answerWith, type BatchInput, type BatchOperationMaker, refuse } from './operation.ts';

type Answer = (input: BatchInput) => ReturnType<typeof answerWith>;

function plain(answer: Answer): BatchOperationMaker {
  return { needsMemory: false, start: () => ({ answer }) };
}

/** `{id,text}` to `{id,language,margin}`. */
export const detectOperation = plain((input) => {
  const text = textField(input, 'text');
  if (text === undefined) return refuse('"text" must be a string');
  return answerWith({ id: input.id, ...detectLanguage(text) });
});

/** The registered languages, for a refusal. */
function registeredTags(): string {
  return allProfiles()
    .map(({ tag }) => tag)
    .join(', ');
}

/** What is said of a text in a language. */
type TextAnswer = (language: LanguageTag, text: string) => Readonly<Record<string, unknown>>;

/** The answer to `{id,lang,text}`. */
function answerText(input: BatchInput, answer: TextAnswer): ReturnType<typeof answerWith> {
  const language = registeredField(input, 'lang');
  const text = textField(input, 'text');
  if (language === undefined) return refuse(`"lang" must be one of ${registeredTags()}`);
  if (text === undefined) return refuse('"text" must be a string');
  return answerWith({ id: input.id, ...answer(language, text) });
}

/** An operation on `{id,lang,text}`. */
function onText(answer: TextAnswer): BatchOperationMaker {
  return plain((input) => answerText(input, answer));
}

/** `{id,lang,text}` to `{id,segments:[{start,end}]}`; with a memory, by the abbreviations of its house rules too. */
export const segmentOperation: BatchOperationMaker = {
  needsMemory: false,
  start: ({ workspace }) => {
    const abbreviations = workspace?.rules.abbreviations ?? {};
    const answer: TextAnswer = (language, text) => ({
      segments: segmentText(text, language, { abbreviations: abbreviations[language] ?? [] }).map(
        ({ start, end }) => ({ start, end }),
      ),
    });
    return { answer: (input) => answerText(input, answer) };
  },
};

/** `{id,lang,text}` to `{id,fold,loose}`. */
export const foldOperation = onText((language, text) => ({
  fold: fold(text, language),
  loose: loose(text, language),
}));

/**
 * `{id,lang,text}` to `{id,values,found}`. `values`: canonical strings in the order of the text, money with its currency
 * before it and measures with their unit behind (`USD 70`, `30 km`). `found`: the same, each with its place and what it is;
 * its `value` is without the unit, which stands in `unit`, so that amounts can be compared with or without it.
 */
export const numbersOperation = onText((language, text) => {
  const found = numbersIn(text, language);
  return {
    values: found.map(canonicalText),
    found: found.map(({ start, end, kind, canonical, ...more }) => ({
      start,
      end,
      kind,
      value: canonical,
      ...more,
    })),
  };
});

/** `{id,a:{lang,text},b:{lang,text}}` to `{id,same,score}`. */
export const namesOperation = plain((input) => {
  const [a, b] = [sideField(input, 'a', isRegistered), sideField(input, 'b', isRegistered)];
  if (!a || !b) return refuse('"a" and "b" must be {lang, text}');
  return answerWith({ id: input.id, ...sameName(a.text, b.text) });
});

/** `{id,source:{lang,text},target:{lang,text}}` to `{id,findings}`; with `--memory` by its house rules and statements too. */
export const checkOperation: BatchOperationMaker = {
  needsMemory: false,
  start: ({ workspace }) => {
    const checker = createChecker(workspace);
    return {
      answer: (input) => {
        const source = sideField(input, 'source', isRegistered);
        const target = sideField(input, 'target', isRegistered);
        if (!source || !target) return refuse('"source" and "target" must be {lang, text}');
        return answerWith({ id: input.id, findings: checker.pair({ source, target }) });
      },
    };
  },
};
