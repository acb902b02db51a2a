import { CasePage } from './case-page';
import { PaperReader } from './paper-reader';
import { PapersController } from './papers.controller';
import { ReleasePaper } from './release-paper';
import { SavePaper } from './save-paper';

/** What the slice of the papers gives to the module of the meetings. */
export const PAPER_CONTROLLERS = [PapersController];
export const PAPER_PROVIDERS = [CasePage, PaperReader, SavePaper, ReleasePaper];
