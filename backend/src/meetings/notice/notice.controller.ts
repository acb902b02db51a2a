import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AnswerNoticeDto, RevokeLinkDto } from '../answers/answer.dto';
import { AnswerOnBehalf } from '../answers/answer-notice';
import { RevokeLinks } from '../answers/answer-links';
import { VersionDto } from '../live/version.dto';
import { NoticeLetter } from './notice-letter';
import { NoticePage } from './notice-page';
import { NoticeView } from './notice.view';
import { RemindAboutNotice } from './remind-about-notice';
import { PostLetter, SendNotice } from './send-notice';
import { SendNoticeDto } from './send-notice.dto';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The notice of a meeting, for those who prepare it. */
@Controller()
export class NoticeController {
  constructor(
    private readonly page: NoticePage,
    private readonly sendNotice: SendNotice,
    private readonly remind: RemindAboutNotice,
    private readonly postLetter: PostLetter,
    private readonly letter: NoticeLetter,
    private readonly onBehalf: AnswerOnBehalf,
    private readonly revokeLinks: RevokeLinks,
  ) {}

  @Get('meetings/:id/notice')
  @Policy('notice.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<NoticeView> {
    return this.page.view(id, actor);
  }

  @Post('meetings/:id/notices')
  @HttpCode(200)
  @Policy('notice.send')
  send(
    @Param('id', IdPipe) id: string,
    @Body() dto: SendNoticeDto,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeView> {
    return this.sendNotice.run(id, dto, actor);
  }

  /** Asks those who have not answered once more. */
  @Post('meetings/:id/notice-reminders')
  @HttpCode(200)
  @Policy('notice.send')
  again(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<NoticeView> {
    return this.remind.run(id, actor);
  }

  @Post('meetings/:id/answers/:personId')
  @HttpCode(200)
  @Policy('notice.answerOnBehalf')
  answerFor(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @Body() dto: AnswerNoticeDto,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeView> {
    return this.onBehalf.run(id, personId, dto, actor);
  }

  @Post('meetings/:id/answer-link-revocations')
  @HttpCode(200)
  @Policy('notice.closeLinks')
  closeLinks(
    @Param('id', IdPipe) id: string,
    @Body() { personId }: RevokeLinkDto,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeView> {
    return this.revokeLinks.run(id, personId, actor);
  }

  /** What one person was sent: the letter to print, or the proof of a mail. */
  @Get('notice-receipts/:id/sheet')
  @Policy('notice.sheet')
  async sheet(
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const pdf = await this.letter.pdfOf(id);
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="innkalling.pdf"',
    });
    return pdf;
  }

  @Post('notice-receipts/:id/posting')
  @HttpCode(200)
  @Policy('notice.post')
  posted(
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeView> {
    return this.postLetter.run(id, version, actor);
  }
}
