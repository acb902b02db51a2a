import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/documents.module';
import { MessagesModule } from '../../messages/messages.module';
import { FactorsModule } from '../factors/factors.module';
import { IdentityModule } from '../identity.module';
import { FinishSetup } from '../setup/finish-setup';
import { LetterDocument } from '../setup/letter-document';
import { LetterReader } from '../setup/letter-reader';
import { LettersController } from '../setup/letters.controller';
import { MakeLetter } from '../setup/make-letter';
import { OpenSetup } from '../setup/open-setup';
import { ReportCode } from '../setup/report-code';
import { SetupController } from '../setup/setup.controller';
import { SignInNames } from '../setup/sign-in-names';
import { WayEnder } from '../setup/way-ender';
import { WithdrawLetter } from '../setup/withdraw-letter';
import { CancelRecovery } from './cancel-recovery';
import { CompleteRecovery } from './complete-recovery';
import { ConfirmRecovery } from './confirm-recovery';
import { HostOpening } from './host-opening';
import { RecoveryController } from './recovery.controller';
import { RecoveryReader } from './recovery-reader';
import { StartRecovery } from './start-recovery';

/** Coming in for the first time by a letter, and again when the ways in are lost. */
@Module({
  imports: [IdentityModule, FactorsModule, MessagesModule, DocumentsModule],
  controllers: [SetupController, LettersController, RecoveryController],
  providers: [
    CancelRecovery,
    CompleteRecovery,
    ConfirmRecovery,
    FinishSetup,
    HostOpening,
    LetterDocument,
    LetterReader,
    MakeLetter,
    OpenSetup,
    RecoveryReader,
    ReportCode,
    SignInNames,
    StartRecovery,
    WayEnder,
    WithdrawLetter,
  ],
})
export class RecoveryModule {}
