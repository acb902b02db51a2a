import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AuditModule } from '../audit/audit.module';
import { DeclarationsModule } from '../declarations/declarations.module';
import { DocumentsModule } from '../documents/documents.module';
import { MembershipModule } from '../membership/membership.module';
import { AnswerCorrection } from './answer-correction';
import { AskCorrection } from './ask-correction';
import { CorrectionReader } from './correction-reader';
import { ApproveErasure } from './erasure/approve-erasure';
import { DueErasuresReader } from './erasure/due-erasures-reader';
import { EraseLeft } from './erasure/erase-left';
import { ErasureController } from './erasure/erasure.controller';
import { ErasureReader } from './erasure/erasure-reader';
import { PrepareErasure } from './erasure/prepare-erasure';
import { MakeDataCopy } from './make-data-copy';
import { OwnDataReader } from './own-data-reader';
import { OwnFilesReader } from './own-files-reader';
import { PrivacyController } from './privacy.controller';
import { ReadDataCopy } from './read-data-copy';

/** What people may do with their own data: a copy, and having it corrected. */
@Module({
  imports: [AccessModule, AuditModule, DeclarationsModule, DocumentsModule, MembershipModule],
  controllers: [ErasureController, PrivacyController],
  providers: [
    AnswerCorrection,
    ApproveErasure,
    DueErasuresReader,
    EraseLeft,
    ErasureReader,
    PrepareErasure,
    AskCorrection,
    CorrectionReader,
    MakeDataCopy,
    OwnDataReader,
    OwnFilesReader,
    ReadDataCopy,
  ],
  exports: [CorrectionReader, ErasureReader],
})
export class PrivacyModule {}
