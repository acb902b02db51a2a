import { CommandName } from './commands';

/** One thing the list offers: what it says, and what stands in the text when it is taken. */
export interface Suggestion {
  label: string;
  insert: string;
  command: CommandName | null;
}

/** What is being typed right before the caret: a name after @ or a clause after §. */
export interface Typing {
  mark: '@' | '§';
  /** Where the mark stands in the text. */
  at: number;
  typed: string;
}

/** @returns null when the caret stands after neither */
export function typingAt(text: string, caret: number): Typing | null {
  const before = text.slice(0, caret);
  const found = /([@§])([\p{L}\d.\- ]{0,30})$/u.exec(before);
  const mark = found?.[1];
  if (!found || (mark !== '@' && mark !== '§')) return null;
  return { mark, at: found.index, typed: (found[2] ?? '').trimStart() };
}

/** Those whose any name begins so, at most eight. */
export function matching(names: readonly string[], typed: string): string[] {
  const wanted = typed.toLowerCase();
  return names
    .filter((name) => {
      const lower = name.toLowerCase();
      return lower !== wanted && (lower.startsWith(wanted) || lower.includes(` ${wanted}`));
    })
    .slice(0, 8);
}
