import { Body, Controller, Get, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Fresh } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { MakeRecoveryCodes } from './make-recovery-codes';
import { RemovePassword } from './remove-password';
import { SetPassword } from './set-password';
import { RemovePasswordDto, SetPasswordDto } from './set-password.dto';
import { StartTotp } from './start-totp';
import { WaysInReader } from './ways-in-reader';
import { NewRecoveryCodesView, TotpStartView, WaysInView } from './ways-in.view';

/** One's own ways in. */
@Controller('ways-in')
export class WaysInController {
  constructor(
    private readonly ways: WaysInReader,
    private readonly startTotp: StartTotp,
    private readonly setPassword: SetPassword,
    private readonly removePassword: RemovePassword,
    private readonly makeCodes: MakeRecoveryCodes,
  ) {}

  @Get()
  @Fresh()
  @Policy('waysIn.read')
  read(@CurrentActor() actor: Actor): Promise<WaysInView> {
    return this.ways.of(actor);
  }

  /** Makes the secret an authenticator app is to hold. */
  @Post('totp')
  @Policy('waysIn.change')
  start(@CurrentActor() actor: Actor): Promise<TotpStartView> {
    return this.startTotp.run(actor);
  }

  @Post('password')
  @Policy('waysIn.change')
  set(@CurrentActor() actor: Actor, @Body() wish: SetPasswordDto): Promise<WaysInView> {
    return this.setPassword.run(actor, wish);
  }

  @Post('password/removal')
  @Policy('waysIn.change')
  remove(@CurrentActor() actor: Actor, @Body() wish: RemovePasswordDto): Promise<WaysInView> {
    return this.removePassword.run(actor, wish);
  }

  @Post('recovery-codes')
  @Policy('waysIn.change')
  codes(@CurrentActor() actor: Actor): Promise<NewRecoveryCodesView> {
    return this.makeCodes.run(actor);
  }
}
