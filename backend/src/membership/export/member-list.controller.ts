import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Fresh } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { csvFile } from './csv-file';
import { ListFileDto, TemplateQueryDto } from './list-file.dto';
import { templateSheets } from './list-template';
import { MemberListReader } from './member-list-reader';
import { NoteExport } from './note-export';
import { xlsxFile } from './xlsx-file';

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

const TYPE = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The member list as a file, and the empty one to fill in. */
@Controller()
export class MemberListController {
  constructor(
    private readonly lists: MemberListReader,
    private readonly note: NoteExport,
    private readonly clock: Clock,
  ) {}

  /** Sent by POST because it is noted in the audit log that the list was taken out. */
  @Post('member-lists')
  @HttpCode(200)
  @Policy('memberList.export')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Body() wish: ListFileDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    await this.note.run(actor, wish);
    const sheet = await this.lists.sheet(wish.language ?? 'nb');
    named(reply, wish.format, `medlemsliste-${this.clock.today()}`);
    return wish.format === 'csv' ? csvFile(sheet) : xlsxFile([sheet]);
  }

  @Get('member-list-template')
  @Fresh()
  @Policy('memberList.template')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  template(
    @Query() { format = 'csv', language = 'nb' }: TemplateQueryDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Buffer {
    const [list, explained] = templateSheets(language);
    named(reply, format, 'medlemsliste-mal');
    return format === 'csv' ? csvFile(list) : xlsxFile([list, explained]);
  }
}

function named(reply: FileReply, format: 'csv' | 'xlsx', name: string): void {
  reply.headers({
    'content-type': TYPE[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
  });
}
