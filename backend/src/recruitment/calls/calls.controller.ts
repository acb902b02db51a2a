import { Body, Controller, Get, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { Fresh } from '../../kernel/http/version-tag';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import {
  ApplicationLinkDto,
  SaveDraftDto,
  SendApplicationDto,
} from '../applications/application.dto';
import { OpenOwnApplication } from '../applications/open-own-application';
import {
  ApplicationKeptView,
  ApplicationWithdrawnView,
  OwnApplicationView,
} from '../applications/own-application.view';
import { SaveDraft } from '../applications/save-draft';
import { SendApplication } from '../applications/send-application';
import { WithdrawApplication } from '../applications/withdraw-application';
import { OpenCallReader } from './open-call-reader';
import { ApplicationFormView, OpenCallRowView, OpenCallView } from './open-call.view';

/** Calls and applications for people without an account. A link is a secret in a body, never in an address. */
@Controller()
export class CallsController {
  constructor(
    private readonly calls: OpenCallReader,
    private readonly saveDraft: SaveDraft,
    private readonly sendApplication: SendApplication,
    private readonly openOwn: OpenOwnApplication,
    private readonly withdrawApplication: WithdrawApplication,
  ) {}

  @Get('open-calls')
  @Policy('openCall.read')
  list(): Promise<OpenCallRowView[]> {
    return this.calls.list();
  }

  @Get('open-calls/:id')
  @Policy('openCall.read')
  one(@Param('id', IdPipe) id: string): Promise<OpenCallView> {
    return this.calls.call(id);
  }

  /** When the form is shown: what comes back at once was not written by a person. */
  @Get('open-calls/:id/form')
  @Fresh()
  @Policy('openCall.read')
  form(@Param('id', IdPipe) id: string): Promise<ApplicationFormView> {
    return this.calls.form(id);
  }

  @Post('open-calls/:id/drafts')
  @HttpCode(200)
  @Policy('application.save')
  save(
    @Param('id', IdPipe) id: string,
    @Body() wish: SaveDraftDto,
    @Ip() source: string,
  ): Promise<ApplicationKeptView> {
    return this.saveDraft.run(id, wish, source);
  }

  @Post('open-calls/:id/applications')
  @Policy('application.send')
  send(
    @Param('id', IdPipe) id: string,
    @Body() wish: SendApplicationDto,
    @Ip() source: string,
  ): Promise<ApplicationKeptView> {
    return this.sendApplication.run(id, wish, source);
  }

  /** Reading by a link is an act: a mail scanner that follows links opens nothing. */
  @Post('own-application/openings')
  @HttpCode(200)
  @Policy('application.openOwn')
  open(@Body() { token }: ApplicationLinkDto, @Ip() source: string): Promise<OwnApplicationView> {
    return this.openOwn.run(token, source);
  }

  @Post('own-application/withdrawal')
  @HttpCode(200)
  @Policy('application.withdraw')
  withdraw(
    @Body() { token }: ApplicationLinkDto,
    @Ip() source: string,
  ): Promise<ApplicationWithdrawnView> {
    return this.withdrawApplication.run(token, source);
  }
}
