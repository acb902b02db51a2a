import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../../kernel/actor';
import { IdPipe } from '../../../kernel/ids';
import { Policy } from '../../../kernel/policy';
import { MarkRead } from './mark-read';
import { PapersToRead } from './papers-to-read';
import { MarkReadDto } from './reading.dto';
import { OwnMarkView, PapersToReadView } from './reading.view';

/** Reading the papers of a meeting, with one's own marks. */
@Controller()
export class ReadingController {
  constructor(
    private readonly papers: PapersToRead,
    private readonly markRead: MarkRead,
  ) {}

  @Get('meetings/:id/papers')
  @Policy('paper.list')
  list(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<PapersToReadView> {
    return this.papers.view(id, actor);
  }

  @Put('cases/:id/reading')
  @Policy('paper.mark')
  mark(
    @Param('id', IdPipe) id: string,
    @Body() dto: MarkReadDto,
    @CurrentActor() actor: Actor,
  ): Promise<OwnMarkView> {
    return this.markRead.run(id, dto, actor);
  }
}
