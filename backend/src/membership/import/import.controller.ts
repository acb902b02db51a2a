import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Policy } from '../../kernel/policy';
import { badInput } from '../../kernel/problem';
import { CheckImport } from './check-import';
import { headed } from './columns';
import { fileRefused } from './file-fault';
import { ImportListDto } from './import.dto';
import { ImportDoneView, ImportPreviewView, ImportTableView, tableView } from './import.view';
import { ImportMembers } from './import-members';
import { MOST_LINES } from './raw-table';
import { readTable } from './read-table';

/** Taking in a member list: the file is read, then the list is looked through as often as need be, then it is taken in. */
@Controller()
export class ImportController {
  constructor(
    private readonly check: CheckImport,
    private readonly importMembers: ImportMembers,
  ) {}

  /** A question and not an act, sent by POST because the file is its body. Nothing of it is kept. */
  @Post('import-readings')
  @HttpCode(200)
  @Policy('import.read')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  read(@Body() file: unknown): ImportTableView {
    if (!Buffer.isBuffer(file)) throw badInput([{ field: 'Content-Type', constraint: 'file' }]);
    const raw = readTable(file);
    const table = headed(raw);
    if (table.rows.length === 0) throw fileRefused('fileNoLines');
    if (table.rows.length > MOST_LINES) throw fileRefused('fileTooManyLines');
    return tableView(raw, table);
  }

  /** What the list would do, line by line. Writes nothing. */
  @Post('import-checks')
  @HttpCode(200)
  @Policy('import.check')
  preview(@Body() list: ImportListDto): Promise<ImportPreviewView> {
    return this.check.run(list);
  }

  @Post('imports')
  @Policy('import.create')
  takeIn(@Body() list: ImportListDto): Promise<ImportDoneView> {
    return this.importMembers.run(list);
  }
}
