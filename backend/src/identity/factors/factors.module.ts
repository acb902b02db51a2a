import { Module } from '@nestjs/common';
import { MessagesModule } from '../../messages/messages.module';
import { IdentityModule } from '../identity.module';
import { FactorMail } from './factor-mail';
import { FactorSignInController } from './factor-sign-in.controller';
import { FactorStore } from './factor-store';
import { MakeRecoveryCodes } from './make-recovery-codes';
import { PasswordSignIn } from './password-sign-in';
import { RecoveryCodeSignIn } from './recovery-code-sign-in';
import { RemovePassword } from './remove-password';
import { SecretBox } from './secret-box';
import { SetPassword } from './set-password';
import { SignInGate } from './sign-in-gate';
import { StartTotp } from './start-totp';
import { WaysInController } from './ways-in.controller';
import { WaysInReader } from './ways-in-reader';

/** Passwords with an app's codes, and recovery codes. */
@Module({
  imports: [IdentityModule, MessagesModule],
  controllers: [FactorSignInController, WaysInController],
  providers: [
    FactorMail,
    FactorStore,
    MakeRecoveryCodes,
    PasswordSignIn,
    RecoveryCodeSignIn,
    RemovePassword,
    SecretBox,
    SetPassword,
    SignInGate,
    StartTotp,
    WaysInReader,
  ],
  exports: [FactorMail, FactorStore, SignInGate, WaysInReader],
})
export class FactorsModule {}
