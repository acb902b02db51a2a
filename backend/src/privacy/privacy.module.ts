import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AnswerCorrection } from './answer-correction';
import { AskCorrection } from './ask-correction';
import { CorrectionReader } from './correction-reader';
import { MakeDataCopy } from './make-data-copy';
import { OwnDataReader } from './own-data-reader';
import { PrivacyController } from './privacy.controller';
import { ReadDataCopy } from './read-data-copy';

/** What people may do with their own data: a copy, and having it corrected. */
@Module({
  imports: [AuditModule],
  controllers: [PrivacyController],
  providers: [
    AnswerCorrection,
    AskCorrection,
    CorrectionReader,
    MakeDataCopy,
    OwnDataReader,
    ReadDataCopy,
  ],
  exports: [CorrectionReader],
})
export class PrivacyModule {}
