import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { HoldsFor } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { CookieNames, CookieReply } from '../cookie-names';
import { OpenedSession } from '../sign-in';
import { SessionView } from '../session.view';
import { visitOf, VisitRequest } from '../visit';
import { FinishSetup } from './finish-setup';
import { LetterReader } from './letter-reader';
import { HostOpeningView } from './letter.view';
import { OpenSetup } from './open-setup';
import { ReportCode } from './report-code';
import { CodeSeenDto, SetupCodeDto } from './setup.dto';

/** The holder's side of a one-time code on paper. */
@Controller()
export class SetupController {
  constructor(
    private readonly cookies: CookieNames,
    private readonly openSetup: OpenSetup,
    private readonly finishSetup: FinishSetup,
    private readonly reportCode: ReportCode,
    private readonly letters: LetterReader,
  ) {}

  /** Types the code: opens a session in which only a way in can be set. */
  @Post('setup-sessions')
  @Policy('setupSession.create')
  async open(
    @Body() { code }: SetupCodeDto,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    return this.answer(reply, await this.openSetup.run(code, source));
  }

  /** Goes on into the panel, once a way in is set. */
  @Post('setup-sessions/completion')
  @Policy('setupSession.complete')
  async finish(
    @CurrentActor() actor: Actor,
    @Req() request: VisitRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const visit = visitOf(request, this.cookies);
    return this.answer(reply, await this.finishSetup.run(actor, visit));
  }

  /** «It was not me», by the paper with the code that somebody else has used. */
  @Post('setup-codes/reports')
  @HttpCode(204)
  @Policy('setupCode.report')
  report(@Body() { code }: SetupCodeDto, @Ip() source: string): Promise<void> {
    return this.reportCode.byCode(code, source);
  }

  /** The owner has seen when the code was used first, and says whether it was they. */
  @Post('setup-codes/:id/seen')
  @HttpCode(204)
  @Policy('setupCode.see')
  seen(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { mine }: CodeSeenDto,
  ): Promise<void> {
    return this.reportCode.bySeen(actor, id, mine);
  }

  /** When whoever runs the server opened sign-in for the coordinator, for all members to see. */
  @Get('host-openings')
  @HoldsFor(3600)
  @Policy('hostOpening.read')
  hostOpenings(): Promise<HostOpeningView[]> {
    return this.letters.hostOpenings();
  }

  private answer(reply: CookieReply, { view, token, browser }: OpenedSession): SessionView {
    this.cookies.setSession(reply, token);
    this.cookies.setBrowser(reply, browser);
    return view;
  }
}
