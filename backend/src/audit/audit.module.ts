import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module';
import { AnchorMail } from './anchor-mail';
import { AuditController } from './audit.controller';
import { AuditReader } from './audit-reader';
import { AuditStateReader } from './audit-state-reader';
import { CheckAudit } from './check-audit';
import { HeadKeeper } from './head-keeper';
import { HeadKey } from './head-key';
import { SignedHeads } from './signed-heads';
import { TakeWitness } from './take-witness';

/** Reading and verifying what was done, and the signed heads. AnchorRecipients comes from the program's root. */
@Module({
  imports: [MessagesModule],
  controllers: [AuditController],
  providers: [
    AnchorMail,
    AuditReader,
    AuditStateReader,
    CheckAudit,
    HeadKeeper,
    HeadKey,
    SignedHeads,
    TakeWitness,
  ],
  exports: [AuditReader, SignedHeads],
})
export class AuditModule {}
