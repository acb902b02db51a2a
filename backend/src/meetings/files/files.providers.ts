import { Booklet } from '../booklet/booklet';
import { BookletController } from '../booklet/booklet.controller';
import { ChangeClosing } from '../closing/change-closing';
import { ClosingController } from '../closing/closing.controller';
import { ClosingPage } from '../closing/closing-page';
import { AddFile } from './add-file';
import { CaseFiles } from './case-files';
import { CaseFilesController } from './case-files.controller';
import { CaseFilesPage } from './case-files-page';
import { ChangeFile } from './change-file';

/** Attachments, closed cases and the booklet, as the module of meetings takes them in. */
export const FILES_CONTROLLERS = [BookletController, CaseFilesController, ClosingController];
export const FILES_PROVIDERS = [
  ClosingPage,
  ChangeClosing,
  CaseFiles,
  CaseFilesPage,
  AddFile,
  ChangeFile,
  Booklet,
];
