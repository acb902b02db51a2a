import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AnswerLinks } from './answer-links';
import { AnswerNotice } from './answer-notice';
import { AnswerPage } from './answer-page';
import {
  AnswerLinkDto,
  AnswerNoticeByLinkDto,
  AnswerNoticeDto,
  KnownRecusalDto,
  MeetingNeedsByLinkDto,
  MeetingNeedsDto,
} from './answer.dto';
import {
  AnswerByLinkView,
  MeetingAnswersView,
  OpenedMeetingNeedsView,
  OwnAnswerView,
} from './answer.view';
import { KnownRecusal } from './known-recusal';
import { MeetingNeeds } from './meeting-needs';

/** One’s own answer to the notice, signed in. */
@Controller('meetings/:id')
export class AnswersController {
  constructor(
    private readonly page: AnswerPage,
    private readonly answerNotice: AnswerNotice,
    private readonly recusal: KnownRecusal,
    private readonly needs: MeetingNeeds,
  ) {}

  @Get('answer')
  @Policy('noticeAnswer.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<MeetingAnswersView> {
    return this.page.view(id, actor);
  }

  @Put('answer')
  @Policy('noticeAnswer.give')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerNoticeDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.answerNotice.run(id, dto, actor);
  }

  @Post('known-recusals')
  @HttpCode(200)
  @Policy('noticeAnswer.give')
  recuse(
    @Param('id', IdPipe) id: string,
    @Body() dto: KnownRecusalDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.recusal.say(id, dto, actor);
  }

  @Post('known-recusals/withdrawal')
  @HttpCode(200)
  @Policy('noticeAnswer.give')
  takeBack(
    @Param('id', IdPipe) id: string,
    @Body() dto: KnownRecusalDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.recusal.takeBack(id, dto, actor);
  }

  @Put('needs')
  @Policy('meetingNeeds.save')
  writeNeeds(
    @Param('id', IdPipe) id: string,
    @Body() dto: MeetingNeedsDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.needs.write(id, dto, actor);
  }

  @Delete('needs')
  @Policy('meetingNeeds.save')
  withdrawNeeds(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.needs.withdraw(id, actor);
  }

  /** Reading is an act, on record before the text is given out. */
  @Post('needs/:personId/openings')
  @HttpCode(200)
  @Policy('meetingNeeds.open')
  openNeeds(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @CurrentActor() actor: Actor,
  ): Promise<OpenedMeetingNeedsView> {
    return this.needs.open(id, personId, actor);
  }
}

/** Answering by the link in a mail. Only POST, and only with what the page was given. */
@Controller('own-answers')
export class AnswerLinksController {
  constructor(private readonly links: AnswerLinks) {}

  /** Reading by a link is an act: a mail scanner that follows links opens nothing. */
  @Post('openings')
  @HttpCode(200)
  @Policy('ownAnswer.open')
  open(@Body() { token }: AnswerLinkDto): Promise<AnswerByLinkView> {
    return this.links.open(token);
  }

  @Post('answers')
  @HttpCode(200)
  @Policy('ownAnswer.answer')
  answer(@Body() dto: AnswerNoticeByLinkDto): Promise<OwnAnswerView> {
    return this.links.answer(dto);
  }

  @Post('needs')
  @HttpCode(200)
  @Policy('ownAnswer.needs')
  needs(@Body() dto: MeetingNeedsByLinkDto): Promise<OwnAnswerView> {
    return this.links.writeNeeds(dto);
  }
}
