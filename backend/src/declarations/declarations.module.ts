import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { DocumentsModule } from '../documents/documents.module';
import { MembershipModule } from '../membership/membership.module';
import { MessagesModule } from '../messages/messages.module';
import { StatutesModule } from '../statutes/statutes.module';
import { AskToSign } from './signing/ask-to-sign';
import { SignatureProofs } from './signing/signature-proofs';
import { SigningChallenges } from './signing/signing-challenges';
import { DeclarationCodeMail } from './signing/declaration-code-mail';
import { DeclarationCodes } from './signing/declaration-codes';
import { DeclarationGateReader } from './declaration-gate-reader';
import { DeclarationViewReader } from './declaration-view-reader';
import { DeclarationsController } from './declarations.controller';
import { DeclarationsReader } from './declarations-reader';
import { CopyMail } from './documents/copy-mail';
import { DeclarationArchive } from './documents/declaration-archive';
import { DeclarationDocumentsController } from './documents/documents.controller';
import { RefusalsReader } from './refusals/refusals-reader';
import { RefuseDeclaration } from './refusals/refuse-declaration';
import { RegisterPaper } from './register-paper';
import { Addressees } from './reminders/addressees';
import { DeclarationReminders } from './reminders/declaration-reminders';
import { NoticeMail } from './reminders/notice-mail';
import { NoticesReader } from './reminders/notices-reader';
import { RemindDeclaration } from './reminders/remind-declaration';
import { RequestDeclarationCode } from './signing/request-declaration-code';
import { ScansController } from './scans/scans.controller';
import { ScansReader } from './scans/scans-reader';
import { StoreScan } from './scans/store-scan';
import { SignDeclaration } from './signing/sign-declaration';
import { DeclarationStatusController } from './status/declaration-status.controller';
import { DeclarationStatusReader } from './status/declaration-status-reader';
import { RosterReader } from './status/roster-reader';
import { CloseOlder } from './texts/close-older';
import { DeclarationTextsController } from './texts/declaration-texts.controller';
import { DeclarationVersionsReader } from './texts/declaration-versions-reader';
import { SaveText } from './texts/save-text';

const SIGNING = [
  AskToSign,
  DeclarationCodeMail,
  DeclarationCodes,
  RequestDeclarationCode,
  SignDeclaration,
  SignatureProofs,
  SigningChallenges,
];
const READERS = [DeclarationGateReader, DeclarationViewReader, DeclarationsReader];
const TEXTS = [CloseOlder, DeclarationVersionsReader, SaveText];
const STATUS = [DeclarationStatusReader, RegisterPaper, RosterReader];
const DOCUMENTS = [CopyMail, DeclarationArchive, ScansReader, StoreScan];
const REFUSALS = [RefusalsReader, RefuseDeclaration];
const REMINDERS = [Addressees, DeclarationReminders, NoticeMail, NoticesReader, RemindDeclaration];

/** The confidentiality declaration (UP 6.1): its versions, signing and refusing, and who has. */
@Module({
  imports: [AuditModule, DocumentsModule, MembershipModule, MessagesModule, StatutesModule],
  controllers: [
    DeclarationsController,
    DeclarationStatusController,
    DeclarationTextsController,
    DeclarationDocumentsController,
    ScansController,
  ],
  providers: [...SIGNING, ...READERS, ...TEXTS, ...STATUS, ...DOCUMENTS, ...REFUSALS, ...REMINDERS],
  exports: [DeclarationGateReader, DeclarationsReader, RegisterPaper, ScansReader],
})
export class DeclarationsModule {}
