import { Controller, Delete, Get, Headers, HttpCode, Ip, Param, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Fresh } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { CalendarFeedView } from './calendar-feed.view';
import { FeedLimit } from './feed-limit';
import { FeedMeetings } from './feed-meetings';
import { feedTag, meetingFeed } from './meeting-feed';
import { OwnFeed } from './own-feed';

/** The part of a reply that says what a file is. */
interface FeedReply {
  code(status: number): unknown;
  headers(values: Record<string, string>): unknown;
}

/** The meetings in one's own calendar, by an address that only its owner knows. */
@Controller()
export class FeedController {
  constructor(
    private readonly clock: Clock,
    private readonly limit: FeedLimit,
    private readonly meetings: FeedMeetings,
    private readonly own: OwnFeed,
  ) {}

  @Get('calendar-feed')
  @Policy('calendarFeed.read')
  read(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.own.of(actor);
  }

  @Post('calendar-feed')
  @HttpCode(200)
  @Policy('calendarFeed.change')
  make(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.own.make(actor);
  }

  @Delete('calendar-feed')
  @Policy('calendarFeed.change')
  revoke(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.own.revoke(actor);
  }

  /** Asked for by calendars, which have no session. The log knows the pattern of the address only. */
  @Get('feeds/:file')
  @Fresh()
  @Policy('calendarFeed.show')
  async show(
    @Param('file') file: string,
    @Ip() source: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FeedReply,
  ): Promise<string | undefined> {
    this.limit.count(source);
    const meetings = await this.meetings.behind(file);
    const tag = feedTag(meetings);
    // Kept by the calendar alone, which asks each time whether it still holds.
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
    if (known === tag) {
      reply.code(304);
      return undefined;
    }
    reply.headers({ 'content-type': 'text/calendar; charset=utf-8' });
    return meetingFeed(meetings, this.clock.now());
  }
}
