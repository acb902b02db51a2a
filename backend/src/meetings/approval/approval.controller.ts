import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { notFound } from '../../kernel/problem';
import { LiveMeetings } from '../live/live-meeting';
import {
  AnswerCommentDto,
  AnswerMentionDto,
  CommentMinutesDto,
  MinutesVersionDto,
  SealMinutesDto,
  SendMinutesDto,
  WriteAddendumDto,
} from './approval.dto';
import { CloseRound } from './close-round';
import { CommentMinutes } from './comment-minutes';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView, MinutesMentionsView } from './life.view';
import { AnswerMention, MentionPage } from './mention-page';
import { minutesOf } from './minutes-rows';
import { PublishMinutes } from './publish-minutes';
import { SealMinutes } from './seal-minutes';
import { SealedMinutes } from './sealed-minutes';
import { SendToReview } from './send-to-review';
import { WriteAddendum } from './write-addendum';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The round of comments: from the draft to minutes that are ready for the panel's yes. */
@Controller('meetings/:id/minutes')
export class MinutesReviewController {
  constructor(
    private readonly page: MinutesLifePage,
    private readonly sending: SendToReview,
    private readonly comments: CommentMinutes,
    private readonly closing: CloseRound,
    private readonly mentionPage: MentionPage,
    private readonly answering: AnswerMention,
  ) {}

  @Get('life')
  @Policy('minutesLife.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<MinutesLifeView> {
    return this.page.view(id, actor);
  }

  @Post('review')
  @Policy('minutes.send')
  send(
    @Param('id', IdPipe) id: string,
    @Body() dto: SendMinutesDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.sending.run(id, dto, actor);
  }

  @Post('comments')
  @Policy('minutes.comment')
  comment(
    @Param('id', IdPipe) id: string,
    @Body() dto: CommentMinutesDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.comments.write(id, dto, actor);
  }

  @Post('fine')
  @Policy('minutes.comment')
  fine(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<MinutesLifeView> {
    return this.comments.fine(id, actor);
  }

  @Post('round-end')
  @Policy('minutes.handle')
  close(
    @Param('id', IdPipe) id: string,
    @Body() { version }: MinutesVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.closing.run(id, version, actor);
  }

  @Get('mentions')
  @Policy('minutesMention.read')
  mentions(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesMentionsView> {
    return this.mentionPage.view(id, actor);
  }

  @Post('mentions')
  @Policy('minutesMention.answer')
  answerMention(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerMentionDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesMentionsView> {
    return this.answering.run(id, dto, actor);
  }
}

/** What comes after the panel's yes: seal, publication, corrections. */
@Controller('meetings/:id/minutes')
export class SealedMinutesController {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly sealing: SealMinutes,
    private readonly publishing: PublishMinutes,
    private readonly writing: WriteAddendum,
    private readonly sealed: SealedMinutes,
  ) {}

  @Post('seal')
  @Policy('minutes.seal')
  seal(
    @Param('id', IdPipe) id: string,
    @Body() dto: SealMinutesDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.sealing.run(id, dto, actor);
  }

  @Post('publication')
  @Policy('minutes.publish')
  publish(
    @Param('id', IdPipe) id: string,
    @Body() { version }: MinutesVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.publishing.run(id, version, actor);
  }

  @Post('addenda')
  @Policy('minutes.seal')
  addendum(
    @Param('id', IdPipe) id: string,
    @Body() dto: WriteAddendumDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.writing.run(id, dto, actor);
  }

  @Get('documents/:documentId')
  @Policy('minutesDocument.read')
  async document(
    @Param('id', IdPipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const live = await this.meetings.load(id);
    const row = await minutesOf(this.readDb, id);
    const bytes = await this.sealed.bytes(live, row, documentId, actor, this.readDb);
    if (bytes === null) throw notFound();
    const { number, year } = live.meeting;
    const name = `referat-${number}-${year}-${documentId.slice(-8)}.pdf`;
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
    });
    return bytes;
  }
}

/** What the coordinator says to a comment. */
@Controller('minutes-comments')
export class MinutesCommentsController {
  constructor(private readonly comments: CommentMinutes) {}

  @Post(':id/answer')
  @Policy('minutes.handle')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerCommentDto,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesLifeView> {
    return this.comments.answer(id, dto, actor);
  }
}
