import { badInput, Problem } from '../../kernel/problem';

/** Why a file cannot be read as a table; the client has one sentence for each. */
export type FileFault =
  | 'fileEmpty'
  | 'fileType'
  | 'fileOldExcel'
  | 'fileMacros'
  | 'fileLocked'
  | 'fileBroken'
  | 'fileEncoding'
  | 'fileQuotes'
  | 'fileTooBig'
  | 'fileTooManyLines'
  | 'fileTooManyColumns'
  | 'fileLongCell'
  | 'fileNoLines';

/** 400 with the machine name of what is wrong with the file. */
export function fileRefused(constraint: FileFault): Problem {
  return badInput([{ field: 'file', constraint }]);
}
