import { Body, Controller, Ip, Post, Req, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Policy } from '../../kernel/policy';
import { CookieNames, CookieReply } from '../cookie-names';
import { OpenedSession } from '../sign-in';
import { SessionView } from '../session.view';
import { visitOf, VisitRequest } from '../visit';
import { PasswordSignIn } from './password-sign-in';
import {
  PasswordSignInDto,
  ProveByPasswordDto,
  ProveByRecoveryCodeDto,
  RecoveryCodeSignInDto,
} from './password-sign-in.dto';
import { RecoveryCodeSignIn } from './recovery-code-sign-in';

/** Coming in, and proving once more, by password with an app's code and by a code on paper. */
@Controller()
export class FactorSignInController {
  constructor(
    private readonly cookies: CookieNames,
    private readonly byPassword: PasswordSignIn,
    private readonly byRecoveryCode: RecoveryCodeSignIn,
  ) {}

  @Post('sessions/password')
  @Policy('passwordSession.create')
  async password(
    @Body() typed: PasswordSignInDto,
    @Req() request: VisitRequest,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const visit = visitOf(request, this.cookies, typed.ownDevice);
    return this.answer(reply, await this.byPassword.open(typed, source, visit));
  }

  @Post('sessions/recovery-code')
  @Policy('recoveryCodeSession.create')
  async recoveryCode(
    @Body() typed: RecoveryCodeSignInDto,
    @Req() request: VisitRequest,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const visit = visitOf(request, this.cookies);
    return this.answer(reply, await this.byRecoveryCode.open(typed, source, visit));
  }

  @Post('proofs/password')
  @Policy('proof.create')
  async proveByPassword(
    @CurrentActor() actor: Actor,
    @Body() typed: ProveByPasswordDto,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    return this.answer(reply, await this.byPassword.prove(actor, typed, source));
  }

  @Post('proofs/recovery-code')
  @Policy('proof.create')
  async proveByRecoveryCode(
    @CurrentActor() actor: Actor,
    @Body() { recoveryCode }: ProveByRecoveryCodeDto,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    return this.answer(reply, await this.byRecoveryCode.prove(actor, recoveryCode, source));
  }

  private answer(reply: CookieReply, { view, token, browser }: OpenedSession): SessionView {
    this.cookies.setSession(reply, token, view.ownDevice);
    this.cookies.setBrowser(reply, browser);
    return view;
  }
}
