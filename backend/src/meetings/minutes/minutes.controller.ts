import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { MinutesPage } from './minutes-page';
import { minutesDocument } from './minutes-document';
import { MinutesQueryDto } from './minutes-query.dto';
import { MinutesView } from './minutes.view';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

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
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="referat-${view.number}-${view.year}-${audience}-${language}.pdf"`,
    });
    return this.pdf.write('minutes', minutesDocument(view), view.closedAt ?? view.startsAt);
  }
}
