import { Controller, Get } from '@nestjs/common';
import { Policy } from '../kernel/policy';
import { OutboxMailView } from './outbox-mail.view';
import { OutboxReader } from './outbox-reader';

@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxReader) {}

  /** What has gone out or waits to. The text of a mail with a code is null. */
  @Get()
  @Policy('outbox.read')
  list(): Promise<OutboxMailView[]> {
    return this.outbox.newest();
  }
}
