import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { HoldsFor } from '../kernel/http/version-tag';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { signedOut } from '../kernel/problem';
import { MailFailuresReader } from './mail-failures-reader';
import { MailLetter } from './mail-letter';
import { MailFailureView, OutboxMailView, OwnMailFailureView } from './outbox-mail.view';
import { OutboxReader } from './outbox-reader';
import { PostMail } from './post-mail';
import { RetryMail } from './retry-mail';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** Where a mail stands depends on the time of day. */
const SECONDS = 10;

@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly outbox: OutboxReader,
    private readonly retryMail: RetryMail,
    private readonly postMail: PostMail,
    private readonly letter: MailLetter,
  ) {}

  /** What has gone out or waits to. The text of a mail with a code is null. */
  @Get()
  @HoldsFor(SECONDS)
  @Policy('outbox.read')
  list(): Promise<OutboxMailView[]> {
    return this.outbox.newest();
  }

  @Get(':id/letter.pdf')
  @Policy('outbox.print')
  async print(
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const file = await this.letter.file(id);
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="brev.pdf"',
    });
    return file;
  }

  @Post(':id/retries')
  @HttpCode(200)
  @Policy('outbox.retry')
  retry(@Param('id', IdPipe) id: string): Promise<OutboxMailView[]> {
    return this.retryMail.run(id);
  }

  @Post(':id/postings')
  @HttpCode(200)
  @Policy('outbox.post')
  post(@Param('id', IdPipe) id: string): Promise<OutboxMailView[]> {
    return this.postMail.run(id);
  }
}

/** Addresses that mail does not reach. */
@Controller('mail-failures')
export class MailFailuresController {
  constructor(private readonly failures: MailFailuresReader) {}

  @Get()
  @Policy('mailFailure.read')
  list(): Promise<MailFailureView[]> {
    return this.failures.all();
  }

  @Get('own')
  @Policy('mailFailure.own')
  async own(@CurrentActor() { personId }: Actor): Promise<OwnMailFailureView> {
    if (personId === null) throw signedOut();
    return { failure: await this.failures.of(personId) };
  }
}
