import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Fresh } from '../kernel/http/version-tag';
import { Policy } from '../kernel/policy';
import { CodeRequestedView } from './code-requested.view';
import { CodeWaitingView } from './code-waiting.view';
import { CookieNames, CookieReply, CookieRequest } from './cookie-names';
import { visitOf, VisitRequest } from './visit';
import { WaitingCodes } from './waiting-codes';
import { RequestCode } from './request-code';
import { RequestCodeDto } from './request-code.dto';
import { SessionViewReader } from './session-view-reader';
import { SessionView } from './session.view';
import { SignIn } from './sign-in';
import { SignInDto } from './sign-in.dto';
import { SignOut } from './sign-out';

@Controller()
export class SessionController {
  constructor(
    private readonly cookies: CookieNames,
    private readonly views: SessionViewReader,
    private readonly requestCode: RequestCode,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly waitingCodes: WaitingCodes,
  ) {}

  /** Who is signed in, as what. Reading never opens or prolongs anything by a code. */
  @Get('session')
  @Fresh()
  @Policy('session.read')
  read(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.views.of(actor);
  }

  /** Asks for a mailed code. The answer is the same for every address. */
  @Post('sign-in-codes')
  @Policy('signInCode.create')
  async ask(
    @Body() { email }: RequestCodeDto,
    @Req() request: CookieRequest,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<CodeRequestedView> {
    const pre = this.cookies.readPre(request.headers.cookie);
    const asked = await this.requestCode.run({ email, pre, source });
    this.cookies.setPre(reply, asked.pre);
    return asked.view;
  }

  /** Whether this browser waits for a code, so that a link may fill it in. */
  @Get('sign-in-codes/waiting')
  @Fresh()
  @Policy('signInCode.read')
  waiting(@Req() request: CookieRequest): Promise<CodeWaitingView> {
    return this.waitingCodes.of(this.cookies.readPre(request.headers.cookie));
  }

  /** Opens a session with the code, in the browser that asked for it. */
  @Post('sessions')
  @Policy('session.create')
  async open(
    @Body() { code, ownDevice }: SignInDto,
    @Req() request: VisitRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token, browser } = await this.signIn.run(
      { code, pre: this.cookies.readPre(request.headers.cookie) },
      visitOf(request, this.cookies, ownDevice),
    );
    this.cookies.setSession(reply, token, view.ownDevice);
    this.cookies.setBrowser(reply, browser);
    return view;
  }

  /** Signs out. */
  @Delete('session')
  @HttpCode(204)
  @Policy('session.end')
  async end(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<void> {
    await this.signOut.run(actor);
    this.cookies.clear(reply);
  }
}
