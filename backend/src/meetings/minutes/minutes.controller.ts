import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { MinutesPage } from './minutes-page';
import { minutesDocument } from './minutes-document';
import { minutesDocx } from './minutes-docx';
import { MinutesQueryDto } from './minutes-query.dto';
import { MinutesView } from './minutes.view';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes to read, print and keep. */
@Controller('meetings/:id')
export class MinutesController {
  constructor(
    private readonly page: MinutesPage,
    private readonly pdf: PdfWriter,
  ) {}

  @Get('minutes')
  @Policy('minutes.read')
  read(
    @Param('id', IdPipe) id: string,
    @Query() { audience = 'panel', language = 'nb' }: MinutesQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesView> {
    return this.page.view(id, { audience, language }, actor);
  }

  @Get('minutes.pdf')
  @Policy('minutes.read')
  async file(
    @Param('id', IdPipe) id: string,
    @Query() { audience = 'panel', language = 'nb' }: MinutesQueryDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const view = await this.page.view(id, { audience, language }, actor);
    reply.headers(fileHeaders(view, 'application/pdf', 'pdf'));
    return this.pdf.write('minutes', minutesDocument(view), view.closedAt ?? view.startsAt);
  }

  @Get('minutes.docx')
  @Policy('minutes.read')
  async word(
    @Param('id', IdPipe) id: string,
    @Query() { audience = 'panel', language = 'nb' }: MinutesQueryDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const view = await this.page.view(id, { audience, language }, actor);
    reply.headers(fileHeaders(view, WORD, 'docx'));
    return minutesDocx(minutesDocument(view));
  }
}

function fileHeaders(
  { number, year, audience, language }: MinutesView,
  type: string,
  ending: string,
) {
  const name = `referat-${number}-${year}-${audience}-${language}.${ending}`;
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
}
