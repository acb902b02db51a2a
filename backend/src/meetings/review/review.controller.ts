import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ApproveAgendaDto, ReviewAgendaDto } from './agenda-review.dto';
import { AgendaReviewView } from './agenda-review.view';
import { ReviewAgenda } from './review-agenda';

/** AU's look at an agenda. */
@Controller('meetings/:id/agenda-review')
export class ReviewController {
  constructor(private readonly review: ReviewAgenda) {}

  @Get()
  @Policy('agendaReview.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<AgendaReviewView> {
    return this.review.view(id, actor);
  }

  @Post()
  @HttpCode(200)
  @Policy('agendaReview.write')
  say(
    @Param('id', IdPipe) id: string,
    @Body() dto: ReviewAgendaDto,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaReviewView> {
    return this.review.say(id, dto, actor);
  }

  @Post('approval')
  @HttpCode(200)
  @Policy('agendaReview.approve')
  approve(
    @Param('id', IdPipe) id: string,
    @Body() { agenda }: ApproveAgendaDto,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaReviewView> {
    return this.review.approve(id, agenda, actor);
  }
}
