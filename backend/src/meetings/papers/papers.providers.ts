import { CaseGate } from './case-gate';
import { CasePage } from './case-page';
import { ContributionsController } from './contributions/contributions.controller';
import { ContributionsPage } from './contributions/contributions-page';
import { OldContributions } from './contributions/old-contributions';
import { WriteContribution } from './contributions/write-contribution';
import { GlossaryController } from './glossary/glossary.controller';
import { GlossaryPage } from './glossary/glossary-page';
import { WriteGlossary } from './glossary/write-glossary';
import { PaperReader } from './paper-reader';
import { PapersController } from './papers.controller';
import { MarkRead } from './reading/mark-read';
import { OwnReadingReader } from './reading/own-reading-reader';
import { PapersToRead } from './reading/papers-to-read';
import { ReadingController } from './reading/reading.controller';
import { ReleasePaper } from './release-paper';
import { SavePaper } from './save-paper';

/** What the papers give to the module of the meetings. */
export const PAPER_CONTROLLERS = [
  PapersController,
  ReadingController,
  ContributionsController,
  GlossaryController,
];
const READING = [PaperReader, OwnReadingReader, PapersToRead, MarkRead];
const CONTRIBUTIONS = [ContributionsPage, WriteContribution, OldContributions];
const GLOSSARY = [GlossaryPage, WriteGlossary];
export const PAPER_PROVIDERS = [
  CaseGate,
  CasePage,
  SavePaper,
  ReleasePaper,
  ...READING,
  ...CONTRIBUTIONS,
  ...GLOSSARY,
];
