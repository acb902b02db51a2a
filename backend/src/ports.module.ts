import { Global, Module } from '@nestjs/common';
import { ExamplePanel } from '../example/load-example';
import { ExampleMeetings } from '../example/meetings-2026';
import { ExampleSeal } from '../example/minutes-acts';
import { AuditModule } from './audit/audit.module';
import { AnchorRecipients } from './audit/anchor-recipients';
import { DeclarationsModule } from './declarations/declarations.module';
import { PanelName } from './documents/seal/panel-name';
import { DocumentsModule } from './documents/documents.module';
import { ElectionDesk } from './elections/election-desk';
import { ElectionsModule } from './elections/elections.module';
import { PanelInstaller } from './identity/panel-installer';
import { CaseDesk } from './recruitment/admission/case-desk';
import { PersonFacts } from './identity/person-facts';
import { PresenceFacts } from './identity/presence-facts';
import { RoleFacts } from './identity/role-facts';
import { SealedAttachments } from './sealed-attachments';
import { FirstRun } from './first-run';
import { MeetingCaseDesk } from './meeting-case-desk';
import { MeetingElectionDesk } from './meeting-election-desk';
import { MailAttachments } from './messages/mail-attachments';
import { PersonalMail } from './messages/personal-mail';
import { NoticeMailParts } from './meetings/notice/notice-mail-parts';
import { MessagesModule } from './messages/messages.module';
import { MailPaper } from './messages/mail-paper';
import { MeetingsModule } from './meetings/meetings.module';
import { MembershipModule } from './membership/membership.module';
import { InstalledPanelName } from './installed-panel-name';
import { PanelAnchorRecipients } from './panel-anchor-recipients';
import { PanelPeople } from './panel-people';
import { PanelPresence } from './panel-presence';
import { PanelRoles } from './panel-roles';
import { PrintedMail } from './printed-mail';

/** Binds the ports that identity declares to the slices above it that answer them. */
@Global()
@Module({
  imports: [
    AuditModule,
    DocumentsModule,
    MembershipModule,
    ElectionsModule,
    DeclarationsModule,
    MeetingsModule,
    MessagesModule,
  ],
  providers: [
    ExampleMeetings,
    ExamplePanel,
    ExampleSeal,
    { provide: CaseDesk, useClass: MeetingCaseDesk },
    { provide: ElectionDesk, useClass: MeetingElectionDesk },
    { provide: AnchorRecipients, useClass: PanelAnchorRecipients },
    { provide: MailAttachments, useClass: SealedAttachments },
    { provide: PersonalMail, useClass: NoticeMailParts },
    { provide: MailPaper, useClass: PrintedMail },
    { provide: RoleFacts, useClass: PanelRoles },
    { provide: PanelName, useClass: InstalledPanelName },
    { provide: PersonFacts, useClass: PanelPeople },
    { provide: PresenceFacts, useClass: PanelPresence },
    { provide: PanelInstaller, useClass: FirstRun },
  ],
  exports: [
    AnchorRecipients,
    CaseDesk,
    ElectionDesk,
    MailAttachments,
    PersonalMail,
    MailPaper,
    RoleFacts,
    PanelName,
    PersonFacts,
    PresenceFacts,
    PanelInstaller,
  ],
})
export class PortsModule {}
