import { Body, Controller, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { CookieNames, CookieReply } from './cookie-names';
import { ProofCodeView } from './proof-code.view';
import { ProveByCode } from './prove-by-code';
import { ProveByCodeDto } from './prove-by-code.dto';
import { RequestProofCode } from './request-proof-code';
import { SessionView } from './session.view';

/** Proving once more, in a session that stands, who one is. */
@Controller('proofs')
export class ProofController {
  constructor(
    private readonly cookies: CookieNames,
    private readonly requestCode: RequestProofCode,
    private readonly proveByCode: ProveByCode,
  ) {}

  /** Asks for a fresh code. */
  @Post('codes')
  @Policy('proofCode.create')
  ask(@CurrentActor() actor: Actor): Promise<ProofCodeView> {
    return this.requestCode.run(actor);
  }

  /** Proves by the fresh code: ten minutes of the highest assurance, and a new cookie. */
  @Post('code')
  @Policy('proof.create')
  async code(
    @CurrentActor() actor: Actor,
    @Body() { code }: ProveByCodeDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token } = await this.proveByCode.run(actor, code);
    this.cookies.setSession(reply, token, view.ownDevice);
    return view;
  }
}
