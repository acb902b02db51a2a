import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Ip,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { CookieNames, CookieReply } from '../cookie-names';
import { SessionView } from '../session.view';
import { visitOf, VisitRequest } from '../visit';
import { AddPasskey } from './add-passkey';
import { AddPasskeyDto } from './add-passkey.dto';
import { AskPasskey } from './ask-passkey';
import { NewPasskey } from './new-passkey';
import { ownPasskeys } from './own-passkeys';
import { PasskeyAnswerDto, PasskeySignInDto } from './passkey-answer.dto';
import { NewPasskeyView, PasskeyQuestionView, PasskeyView } from './passkey.view';
import { ProveByPasskey } from './prove-by-passkey';
import { RevokePasskey } from './revoke-passkey';
import { RevokePasskeyDto } from './revoke-passkey.dto';
import { SignInByPasskey } from './sign-in-by-passkey';

@Controller()
export class PasskeyController {
  constructor(
    private readonly readDb: ReadDb,
    private readonly cookies: CookieNames,
    private readonly askPasskey: AskPasskey,
    private readonly signIn: SignInByPasskey,
    private readonly prove: ProveByPasskey,
    private readonly newPasskey: NewPasskey,
    private readonly addPasskey: AddPasskey,
    private readonly revokePasskey: RevokePasskey,
  ) {}

  /** The question a passkey answers to sign in. The same for everybody. */
  @Post('passkey-questions')
  @Policy('passkeyQuestion.create')
  async ask(
    @Req() request: VisitRequest,
    @Ip() source: string,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<PasskeyQuestionView> {
    const asked = await this.askPasskey.forSignIn(
      this.cookies.readPre(request.headers.cookie),
      source,
    );
    this.cookies.setPre(reply, asked.pre);
    return asked.view;
  }

  /** Opens a session with the answer, in the browser that asked. */
  @Post('sessions/passkey')
  @Policy('session.create')
  async open(
    @Body() answer: PasskeySignInDto,
    @Req() request: VisitRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const opened = await this.signIn.run(
      answer,
      this.cookies.readPre(request.headers.cookie),
      visitOf(request, this.cookies, answer.ownDevice),
    );
    this.cookies.setSession(reply, opened.token, opened.view.ownDevice);
    this.cookies.setBrowser(reply, opened.browser);
    return opened.view;
  }

  /** The question a passkey answers to prove one's session once more. */
  @Post('proofs/passkey/questions')
  @Policy('proof.create')
  askProof(@CurrentActor() actor: Actor): Promise<PasskeyQuestionView> {
    return this.askPasskey.forProof(actor);
  }

  /** Proves by a passkey: ten minutes of the highest assurance, and a new cookie. */
  @Post('proofs/passkey')
  @Policy('proof.create')
  async answer(
    @CurrentActor() actor: Actor,
    @Body() answer: PasskeyAnswerDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token } = await this.prove.run(actor, answer);
    this.cookies.setSession(reply, token, view.ownDevice);
    return view;
  }

  /** One's own passkeys. */
  @Get('passkeys')
  @Policy('passkey.read')
  list(@CurrentActor() { personId }: Actor): Promise<PasskeyView[]> {
    return ownPasskeys(this.readDb, personId ?? '');
  }

  /** What the browser needs to make one. */
  @Post('passkeys/new')
  @Policy('passkey.create')
  begin(@CurrentActor() actor: Actor): Promise<NewPasskeyView> {
    return this.newPasskey.run(actor);
  }

  /** Keeps the one it made. */
  @Post('passkeys')
  @Policy('passkey.create')
  async add(
    @CurrentActor() actor: Actor,
    @Body() made: AddPasskeyDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token } = await this.addPasskey.run(actor, made);
    this.cookies.setSession(reply, token, view.ownDevice);
    return view;
  }

  /** Revokes one. */
  @Delete('passkeys/:id')
  @HttpCode(200)
  @Policy('passkey.revoke')
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { confirmed }: RevokePasskeyDto,
  ): Promise<PasskeyView[]> {
    return this.revokePasskey.run(actor, id, confirmed === 'true');
  }
}
