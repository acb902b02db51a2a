import { NoteStatement } from '../statements/note-statement';
import { OwnStatements } from '../statements/own-statements';
import { ReleaseStatement } from '../statements/release-statement';
import { StatementsController } from '../statements/statements.controller';
import { WithdrawStatement } from '../statements/withdraw-statement';
import { ChangeStatement } from '../statements/change-statement';
import { Statements } from '../statements/statements';
import { StatementText } from '../statements/statement-text';
import { OwnStatementsReader } from '../own-statements-reader';
import { Entries } from './entries';
import { EntriesController } from './entries.controller';
import { EntryVersions } from './entry-versions';
import { RemoveEntry } from './remove-entry';
import { RestoreEntry } from './restore-entry';
import { UpdateEntry } from './update-entry';
import { WritersNow } from './writers-now';
import { WriteEntry } from './write-entry';

/** What is written while a meeting is held, as the module of meetings takes it in. */
export const WRITING_CONTROLLERS = [EntriesController, StatementsController];
export const WRITING_PROVIDERS = [
  Entries,
  EntryVersions,
  WritersNow,
  WriteEntry,
  UpdateEntry,
  RemoveEntry,
  RestoreEntry,
  Statements,
  StatementText,
  NoteStatement,
  ChangeStatement,
  ReleaseStatement,
  WithdrawStatement,
  OwnStatements,
  OwnStatementsReader,
];
