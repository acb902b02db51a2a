import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { Booklet } from './booklet';
import { BookletQueryDto } from './booklet-query.dto';
import { BookletView } from './booklet.view';

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The papers of a meeting to print. */
@Controller('meetings/:id')
export class BookletController {
  constructor(private readonly booklet: Booklet) {}

  @Get('booklet')
  @Policy('booklet.read')
  read(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb', print = 'normal', part = 'all' }: BookletQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<BookletView> {
    return this.booklet.view(id, { language, print, part }, actor);
  }

  @Get('booklet.pdf')
  @Policy('booklet.read')
  async file(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb', print = 'normal', part = 'all' }: BookletQueryDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const { pdf, meeting } = await this.booklet.file(id, { language, print, part }, actor);
    const name = part === 'agenda' ? 'saksliste' : 'saksheftet';
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}-${meeting.number}-${meeting.year}.pdf"`,
    });
    return pdf;
  }
}
