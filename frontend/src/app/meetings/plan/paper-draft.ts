import type { PaperView, SavePaperDto } from '../../api/schema';

export type TextField =
  | 'question'
  | 'summary'
  | 'background'
  | 'assessment'
  | 'consequence'
  | 'proposal'
  | 'addressee'
  | 'impartiality'
  | 'officer';
/** A paper as it is written: every part, also the empty ones. */
export type Draft = Record<TextField, string> & Pick<SavePaperDto, 'language'> & { ask: Ask };
export type Ask = PaperView['ask'];

export const NOTHING: Draft = {
  ask: null,
  question: '',
  summary: '',
  background: '',
  assessment: '',
  consequence: '',
  proposal: '',
  addressee: '',
  impartiality: '',
  officer: '',
  language: 'nb',
};

/** What can be written of a paper. */
export function draftOf(paper: PaperView): Draft {
  const { ask, question, summary, background, assessment, consequence } = paper;
  const { proposal, addressee, impartiality, officer, language } = paper;
  return {
    ...{ ask, question, summary, background, assessment, consequence },
    ...{ proposal, addressee, impartiality, officer, language },
  };
}
